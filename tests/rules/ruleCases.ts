import { describe, expect, test } from 'vitest';
import { printDesign } from '../../src/core/model/printDesign.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { ElementId } from '../../src/core/model/element.ts';
import { judge } from '../../src/core/rules/judge.ts';
import type { Finding, Rule } from '../../src/core/rules/rule.ts';
import { workbench } from '../../src/workbench.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { inLab, type MakeDesign } from './designs.ts';
import { rewrittenFacts } from './rewrittenFacts.ts';

/** A design that a rule complains about. */
export interface BadCase {
  readonly design: MakeDesign;
  /** Every element that gets a finding; twice if it gets two. */
  readonly blames: readonly ElementId[];
  /** Words that the messages hold, for facts that are worth pinning down. */
  readonly says?: RegExp;
  /** True if a fix is offered, false if none is; left out where it does not matter. */
  readonly fixable?: boolean;
}

/** The examples of one rule, named in field terms. Good ones are near misses. */
export interface RuleTable {
  readonly bad: Readonly<Record<string, BadCase>>;
  readonly good: Readonly<Record<string, MakeDesign>>;
}

/** Tests a rule by its examples: what it blames, what it lets pass, and that its fixes are safe. */
export function ruleCases(rule: Rule, { bad, good }: RuleTable): void {
  describe(rule.id, () => {
    test('is listed in its kind, with at least one bad and one good example', () => {
      expect(workbench.rules).toContain(rule);
      expect(Object.keys(bad).length).toBeGreaterThan(0);
      expect(Object.keys(good).length).toBeGreaterThan(0);
    });
    test.each(Object.entries(bad))('complains: %s', (_, example) => expectBlame(rule, example));
    test.each(Object.entries(bad))('is safely fixed: %s', (_, example) => expectSafeFixes(rule, example.design()));
    test.each(Object.entries(good))('is content: %s', (_, make) => {
      expect(findingsOf(rule, deepFreeze(make())).map(({ message }) => message)).toEqual([]);
    });
  });
}

function expectBlame(rule: Rule, { design, blames, says, fixable }: BadCase): void {
  const findings = findingsOf(rule, deepFreeze(design()));
  expect(findings.map(({ elementId }) => elementId)).toEqual([...blames].sort());
  const inTheLab = findingsOf(rule, inLab(design)());
  expect(inTheLab.map(({ severity }) => severity)).toEqual(findings.map(() => rule.labSeverity ?? rule.severity));
  for (const { severity, message, fix } of findings) {
    expect(severity).toBe(rule.severity);
    expect(message).toMatch(/^[^!]+\.$/);
    expect(message).not.toMatch(/\bshould\b|undefined|\[object/);
    if (says) expect(message).toMatch(says);
    if (fixable !== undefined) expect(fix !== undefined).toBe(fixable);
  }
}

function expectSafeFixes(rule: Rule, design: Design): void {
  const before = errorsIn(design);
  for (const finding of findingsOf(rule, design)) {
    if (!finding.fix) continue;
    const fixed = finding.fix.edit(design, countingIds(design));
    expect(findingsOf(rule, fixed).map(keyOf)).not.toContain(keyOf(finding));
    expect([...errorsIn(fixed)].filter((error) => !before.has(error))).toEqual([]);
    expect(rewrittenFacts(design, fixed)).toEqual([]);
    expect(finding.fix.edit(fixed, countingIds(fixed))).toEqual(fixed);
    expect(workbench.load(printDesign(fixed))).toMatchObject({ ok: true });
  }
}

/** Findings of this rule alone, so that a mistake in another one is not blamed on it. */
function findingsOf(rule: Rule, design: Design): Finding[] {
  const { index, world, managed, managers, paths, offers } = workbench.analyse(design);
  const { onCycle, offerOf } = offers;
  const findings = judge([rule], { design, index, world, managed, managers, paths, onCycle, offerOf });
  return findings.filter(({ ruleId }) => ruleId === rule.id);
}

function errorsIn(design: Design): ReadonlySet<string> {
  const errors = workbench.analyse(design).findings.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ ruleId, elementId }) => `${ruleId} ${elementId}`));
}

function keyOf({ elementId, message }: Finding): string {
  return `${elementId} ${message}`;
}

function countingIds(design: Design): (type: string) => ElementId {
  let count = Object.keys(design.elements).length;
  return (type) => `${type}-new-${(count += 1)}`;
}
