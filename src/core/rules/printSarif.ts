import { VERSION } from '../model/version.ts';
import type { ElementId } from '../model/element.ts';
import type { FindingsReport } from './findingsReport.ts';
import type { Finding, Rule, Severity } from './rule.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * A SARIF 2.1.0 log (OASIS, 2020) of one run, as plain JSON. A place is a JSON pointer to the element in the design file,
 * and the line on which the element stands, where the text of the file is known.
 */
export function printSarif(findings: readonly Finding[], report: FindingsReport): unknown {
  const { fileName, rules, design } = report;
  const lines = linesOfElements(report.text ?? '');
  const positions = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Quorate', version: VERSION, rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: uriOf(fileName) }, description: { text: design.title } }],
        results: findings.map((finding) => ({
          ruleId: finding.ruleId,
          ruleIndex: positions.get(finding.ruleId),
          level: LEVELS[finding.severity],
          message: { text: `${finding.message} ${finding.remedy}` },
          locations: [placeOf(finding, fileName, lines.get(finding.elementId))],
          ...relatedPlaces(finding, report, lines),
          partialFingerprints: { 'element/v1': `${finding.ruleId} ${finding.elementId}` },
          suppressions:
            finding.waived === undefined
              ? []
              : [{ kind: 'inSource', status: 'accepted', justification: finding.waived }],
        })),
      },
    ],
  };
}

function describeRule({ id, title, severity, remedy, sources }: Rule): unknown {
  const list = sources.map(({ title: name, url }) => (url === undefined ? name : `${name}: ${url}`)).join('\n');
  const url = sources.find((source) => source.url !== undefined)?.url;
  return {
    id,
    shortDescription: { text: `${title}.` },
    help: { text: list === '' ? remedy : `${remedy}\n\nSources:\n${list}` },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

type Lines = ReadonlyMap<ElementId, number>;

/** The line of each element's id. The key "id" stands in elements only, and quotes inside of texts are escaped. */
function linesOfElements(text: string): Lines {
  const lines = new Map<ElementId, number>();
  let line = 1;
  let done = 0;
  for (const { index, 1: id = '' } of text.matchAll(/"id"\s*:\s*"([a-z][a-z0-9-]*)"/g)) {
    for (; done < index; done += 1) if (text[done] === '\n') line += 1;
    lines.set(id, line);
  }
  return lines;
}

function placeOf(
  { elementId, elementName }: Pick<Finding, 'elementId' | 'elementName'>,
  fileName: string,
  line?: number,
) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(fileName) },
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
    logicalLocations: [{ name: elementName, fullyQualifiedName: `/elements/${elementId}`, kind: 'object' }],
  };
}

function relatedPlaces({ related }: Finding, { fileName, design }: FindingsReport, lines: Lines): object {
  if (related.length === 0) return {};
  return {
    relatedLocations: [...new Set(related)].map((elementId) =>
      placeOf(
        { elementId, elementName: design.elements[elementId]?.name ?? elementId },
        fileName,
        lines.get(elementId),
      ),
    ),
  };
}

function uriOf(fileName: string): string {
  return fileName === '-' ? 'stdin' : fileName.split('/').map(encodeURIComponent).join('/');
}
