import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDesign } from '../../src/core/model/printDesign.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { workbench } from '../../src/workbench.ts';
import { arbitraryDesign } from '../arbitraries/design.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { isFull } from '../full.ts';

const RUNS = { numRuns: 60 };
const SLOW = 60_000;

/** Mistakes that leave open which of two elements counts; what else is found then follows the sibling order. */
const AMBIGUOUS = [
  'common/filesystem-moves-apart',
  'common/mount-path-duplicate',
  'drbd/replicas-on-one-server',
  'gluster/brick-position-duplicate',
  'san/volume-group-duplicate',
  'san/volume-group-malformed',
];

function isAmbiguous({ ruleId, elementId }: Finding): boolean {
  return AMBIGUOUS.includes(ruleId) || (ruleId === 'common/storage-used-twice' && elementId.startsWith('lun-'));
}

const clearDesign = arbitraryDesign.map((design) => {
  const { findings } = workbench.analyse(design);
  return workbench.remove(
    design,
    findings.filter(isAmbiguous).map(({ elementId }) => elementId),
  );
});

/** What is found, without the order of the list and without the fixes, which are functions. */
function sayFindings(design: Design, rename: (id: string) => string = (id) => id): string[] {
  const say = ({ ruleId, severity, elementId, message, related, waived }: Finding): string =>
    JSON.stringify([ruleId, severity, rename(elementId), message, related.map(rename).sort(), waived]);
  return workbench.analyse(design).findings.map(say).sort();
}

/** Some of a list, spread over all of it; in full all of it. Each fix costs a check of the whole design. */
function sample<T>(list: readonly T[]): readonly T[] {
  const step = isFull ? 1 : Math.ceil(list.length / 10);
  return list.filter((_, at) => at % step === 0);
}

/** Of two elements with one name, a complaint may be there twice in the same words. */
function countLike(design: Design, like: Pick<Finding, 'ruleId' | 'elementId' | 'message'>): number {
  const isLike = ({ ruleId, elementId, message }: Finding): boolean =>
    ruleId === like.ruleId && elementId === like.elementId && message === like.message;
  return workbench.analyse(design).findings.filter(isLike).length;
}

test(
  'the designs are valid, and most rules find something in some of them',
  () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        expect(workbench.load(printDesign(design))).toMatchObject({ ok: true });
        for (const { ruleId } of workbench.analyse(design).findings) found.add(ruleId);
      }),
      { ...RUNS, seed: 1 },
    );
    expect(found.size).toBeGreaterThan(workbench.rules.length * 0.6);
  },
  SLOW,
);

test(
  'no rule throws, and none changes what it looks at',
  () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const before = JSON.stringify(design);
        for (const { message, remedy } of workbench.analyse(deepFreeze(design)).findings) {
          expect(message.endsWith('.') && remedy.endsWith('.')).toBe(true);
        }
        expect(JSON.stringify(design)).toBe(before);
      }),
      RUNS,
    );
  },
  SLOW,
);

test(
  'every fix gives a valid design, is done with when done, and its complaint is gone',
  () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const mendable = workbench.analyse(deepFreeze(design)).findings.filter(({ fix }) => fix !== undefined);
        for (const { ruleId, elementId, message, fix } of sample(mendable)) {
          if (!fix) continue;
          let count = 0;
          const newId = (type: string): string => `${type}-new-${(count += 1)}`;
          const fixed = fix.edit(design, newId);
          expect(workbench.load(printDesign(fixed))).toMatchObject({ ok: true });
          expect(fix.edit(fixed, newId)).toEqual(fixed);
          const like = { ruleId, elementId, message };
          expect(countLike(fixed, like)).toBeLessThan(countLike(design, like));
        }
      }),
      { numRuns: 25 },
    );
  },
  SLOW,
);

test(
  'what is found depends neither on sibling order nor on the order in the file',
  () => {
    const shuffled = clearDesign.chain((design) =>
      fc
        .shuffledSubarray(Object.keys(design.elements), { minLength: Object.keys(design.elements).length })
        .map((ids): [Design, Design] => {
          const elements = ids.flatMap((id, order) => {
            const element = design.elements[id];
            return element ? [[id, { ...element, order }] as const] : [];
          });
          return [design, { ...design, elements: Object.fromEntries(elements) }];
        }),
    );
    fc.assert(
      fc.property(shuffled, ([design, other]) => {
        expect(sayFindings(other)).toEqual(sayFindings(design));
      }),
      RUNS,
    );
  },
  SLOW,
);

test(
  'renaming ids changes nothing but ids',
  () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.nat(), (design, salt) => {
        const ids = Object.keys(design.elements);
        const renamed = new Map(ids.map((id, at) => [id, `x${(at * 7919 + salt) % 100_003}-${at}`]));
        const other = JSON.parse(
          JSON.stringify(design).replace(/"([a-z-]+-\d+)"/g, (whole, id: string) => {
            const next = renamed.get(id);
            return next === undefined ? whole : `"${next}"`;
          }),
        ) as Design;
        const waivers = Object.values(other.waivers).map(
          (entry) => [`${entry.ruleId} ${entry.elementId}`, entry] as const,
        );
        expect(sayFindings({ ...other, waivers: Object.fromEntries(waivers) })).toEqual(
          sayFindings(design, (id) => renamed.get(id) ?? id),
        );
      }),
      RUNS,
    );
  },
  SLOW,
);
