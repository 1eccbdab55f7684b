import type { FindingsReport } from './findingsReport.ts';
import type { Finding, Severity, Source } from './rule.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

interface Described {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly remedy: string;
  readonly sources: readonly Source[];
}

/**
 * A SARIF 2.1.0 log (OASIS, 2020) of one run, as plain JSON. Places are JSON pointers into the design file: a design has
 * no lines that mean something, so that regions are left out.
 */
export function printSarif(findings: readonly Finding[], { fileName, rules, design }: FindingsReport): unknown {
  const extra = findings
    .filter(({ ruleId }) => !rules.some(({ id }) => id === ruleId))
    .map((finding) => ({ ...finding, id: finding.ruleId }));
  const described = new Map<string, Described>([...rules, ...extra].map((rule) => [rule.id, rule]));
  const positions = new Map([...described.keys()].map((id, at) => [id, at]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Quorate', rules: [...described.values()].map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: uriOf(fileName) }, description: { text: design.title } }],
        results: findings.map((finding) => ({
          ruleId: finding.ruleId,
          ruleIndex: positions.get(finding.ruleId),
          level: LEVELS[finding.severity],
          message: { text: `${finding.message} ${finding.remedy}` },
          locations: [placeOf(fileName, finding.elementId, finding.elementName)],
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

function describeRule({ id, title, severity, remedy, sources }: Described): unknown {
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

function placeOf(fileName: string, elementId: string, elementName: string): unknown {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(fileName) } },
    logicalLocations: [{ name: elementName, fullyQualifiedName: `/elements/${elementId}`, kind: 'object' }],
  };
}

function uriOf(fileName: string): string {
  return fileName === '-' ? 'stdin' : fileName.split('/').map(encodeURIComponent).join('/');
}
