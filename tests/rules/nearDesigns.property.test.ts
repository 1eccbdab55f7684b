import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDesign } from '../../src/core/model/printDesign.ts';
import type { Design } from '../../src/core/model/design.ts';
import { isBlocking } from '../../src/core/rules/judge.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { printer } from '../../src/printer.ts';
import { workbench } from '../../src/workbench.ts';
import { nearDesign } from '../arbitraries/nearDesign.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { isFull } from '../full.ts';

const RUNS = { numRuns: isFull ? 3_000 : 150 };
const SLOW = isFull ? 1_800_000 : 60_000;

const errorsOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ ruleId, elementId }) => `${ruleId} ${elementId}`);

const keyOf = ({ ruleId, elementId, message }: Finding): string => `${ruleId} ${elementId} ${message}`;

function idsFor(design: Design): (type: string) => string {
  let count = Object.keys(design.elements).length;
  return (type) => `${type}-new-${(count += 1)}`;
}

test(
  'a design without errors has files, whatever was changed',
  () => {
    let sound = 0;
    fc.assert(
      fc.property(nearDesign, (design) => {
        const analysis = workbench.analyse(design);
        if (analysis.findings.some(isBlocking)) return;
        sound += 1;
        expect(() => printer.configs(analysis)).not.toThrow();
      }),
      RUNS,
    );
    expect(sound).toBeGreaterThan(RUNS.numRuns / 5);
  },
  SLOW,
);

test(
  'every fix mends: its finding goes, no error comes, and a second click does nothing',
  () => {
    fc.assert(
      fc.property(nearDesign, (design) => {
        const { findings } = workbench.analyse(deepFreeze(design));
        for (const finding of findings) {
          if (!finding.fix) continue;
          const fixed = finding.fix.edit(design, idsFor(design));
          const after = workbench.analyse(fixed).findings;
          expect(after.map(keyOf)).not.toContain(keyOf(finding));
          const known = new Set(errorsOf(findings));
          expect({ fix: finding.fix.label, errors: errorsOf(after).filter((error) => !known.has(error)) }).toEqual({
            fix: finding.fix.label,
            errors: [],
          });
          expect(finding.fix.edit(fixed, idsFor(fixed))).toEqual(fixed);
          expect(workbench.load(printDesign(fixed))).toMatchObject({ ok: true });
        }
      }),
      RUNS,
    );
  },
  SLOW,
);

test(
  'no two rules say the same of one element',
  () => {
    fc.assert(
      fc.property(nearDesign, (design) => {
        const said = new Map<string, string>();
        for (const { ruleId, elementId, message } of workbench.analyse(design).findings) {
          const key = `${elementId} ${message}`;
          expect(said.get(key) ?? ruleId).toBe(ruleId);
          said.set(key, ruleId);
        }
      }),
      RUNS,
    );
  },
  SLOW,
);
