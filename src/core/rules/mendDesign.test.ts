import { expect, test } from 'vitest';
import { change, template, type MakeDesign } from '../../../tests/rules/designs.ts';
import { workbench } from '../../workbench.ts';
import { patchElement, type Edit } from '../edits/edit.ts';
import type { Design } from '../model/design.ts';
import { mendDesign } from './mendDesign.ts';
import type { Finding, Severity } from './rule.ts';

const judge = (design: Design): readonly Finding[] => workbench.analyse(design).findings;

function mend(make: MakeDesign) {
  let count = 0;
  return mendDesign(make(), { judge, newId: (type) => `${type}-new-${(count += 1)}` });
}

const careless = change('drbd-dual-primary', {
  'drbd-data': { protocol: 'A', fencing: 'dont-care' },
  'filesystem-drbd-data-volume-0': { fsType: 'ext4' },
});

test('a careless design is mended until only advice is left, worst first', () => {
  const { design, done, left } = mend(careless);
  expect(done[0]?.severity).toBe('error');
  expect(left.filter(({ severity, fix }) => severity !== 'info' && fix !== undefined)).toEqual([]);
  expect(design.elements['drbd-data']).toMatchObject({ protocol: 'C', fencing: 'resource-and-stonith' });
  expect(left).toEqual(judge(design));
});

test('a mended design is not mended again', () => {
  const { design } = mend(careless);
  const again = mend(() => design);
  expect(again.done).toEqual([]);
  expect(again.design).toBe(design);
});

test('what is waived or unwanted stays', () => {
  const make = template('glusterfs');
  const { done } = mendDesign(make(), { judge, newId: () => '', wants: () => false });
  expect(done).toEqual([]);
  expect(mend(make).design.waivers).toEqual(make().waivers);
});

test.each<[string, Edit]>([
  ['does nothing', (design) => design],
  ['brings an error', (design) => patchElement(design, 'server-alice', { hostName: 'worse' })],
])('a fix that %s is not made', (_, edit) => {
  const say = (severity: Severity, message: string, fix?: Edit): Finding => ({
    ruleId: 'x/y',
    title: 'X',
    severity,
    elementId: 'server-alice',
    elementName: 'alice',
    message,
    remedy: 'Mend it.',
    sources: [],
    related: [],
    ...(fix ? { fix: { label: 'Mend it', edit: fix } } : {}),
  });
  const design = template('drbd-single-primary')();
  const { done, design: after } = mendDesign(design, {
    newId: () => '',
    judge: (judged) => (judged === design ? [say('warning', 'Bad.', edit)] : [say('error', 'Worse.')]),
  });
  expect(done).toEqual([]);
  expect(after).toBe(design);
});
