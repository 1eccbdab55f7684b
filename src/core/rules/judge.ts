import { waiverKey, type Design, type Waiver } from '../model/design.ts';
import type { ElementBase } from '../model/element.ts';
import { unturned } from '../model/unturned.ts';
import type { Finding, Rule, RuleContext, Severity } from './rule.ts';
import { waiverUnused } from './waiverUnused.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs every rule over the elements it applies to and sorts the findings: worst first, then rule, element, message. */
export function judge(rules: readonly Rule[], context: RuleContext): Finding[] {
  const lab = context.design.profile === 'lab';
  const findings = rules.flatMap((rule) =>
    elementsUnder(rule, context).flatMap((element) =>
      rule.check(element, context).map((blame): Finding => ({
        ruleId: rule.id,
        title: rule.title,
        severity: (lab && rule.labSeverity) || rule.severity,
        elementId: element.id,
        elementName: element.name,
        message: unturned(blame.message),
        remedy: rule.remedy,
        sources: rule.sources,
        related: blame.related ?? [],
        ...(blame.fix ? { fix: blame.fix } : {}),
      })),
    ),
  );
  return sortFindings([...applyWaivers(findings, context.design), ...unusedWaivers(findings, context)]);
}

/** True if the finding stands: an error that nobody waived. Such findings block the bundle. */
export function isBlocking(finding: Finding): boolean {
  return finding.severity === 'error' && finding.waived === undefined;
}

function elementsUnder({ appliesTo }: Rule, { index }: RuleContext): readonly ElementBase[] {
  return appliesTo === 'all' ? index.elements : appliesTo.flatMap((type) => index.all(type));
}

function applyWaivers(findings: readonly Finding[], design: Design): Finding[] {
  return findings.map((finding) => {
    const waiver = design.waivers[waiverKey(finding.ruleId, finding.elementId)];
    return waiver ? { ...finding, waived: waiver.reason } : finding;
  });
}

/** What the rule `common/waiver-unused` finds: waivers that no finding needed. */
function unusedWaivers(findings: readonly Finding[], { design, index }: RuleContext): Finding[] {
  const used = new Set(findings.map((finding) => waiverKey(finding.ruleId, finding.elementId)));
  return Object.entries(design.waivers)
    .filter(([key]) => !used.has(key))
    .map(([key, waiver]) => blameWaiver(key, waiver, index.get(waiver.elementId)?.name ?? waiver.elementId));
}

function blameWaiver(key: string, { ruleId, elementId }: Waiver, elementName: string): Finding {
  const { id, title, severity, remedy, sources } = waiverUnused;
  return {
    ruleId: id,
    title,
    severity,
    remedy,
    sources,
    elementId,
    elementName,
    message: `The waiver of ${ruleId} on ${elementName} matches no finding any more.`,
    related: [],
    fix: {
      label: `Remove the unused waiver on ${elementName}`,
      edit: (design) => {
        if (!Object.hasOwn(design.waivers, key)) return design;
        const others = Object.entries(design.waivers).filter(([other]) => other !== key);
        return { ...design, waivers: Object.fromEntries(others) };
      },
    },
  };
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.elementId, b.elementId) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
