import { describe, expect, test } from 'vitest';
import { change } from '../../../tests/rules/designs.ts';
import { workbench } from '../../workbench.ts';
import type { Design } from '../model/design.ts';
import { diffDesigns } from './diffDesigns.ts';
import { patchElement, putElement } from './edit.ts';
import { waiveFinding } from './waive.ts';

const base = change('drbd-single-primary', {})();
const newId = (type: string): string => type;

function diff(after: Design, before: Design = base) {
  return diffDesigns(workbench.analyse(before).index, workbench.analyse(after).index);
}

/** One line for each field that differs. */
function lines(after: Design, before: Design = base): string[] {
  return diff(after, before).flatMap(({ kind, name, fields }) =>
    fields.length === 0
      ? [`${kind} ${name}`]
      : fields.map(({ label, before: was = '-', after: is = '-' }) => `${kind} ${name}: ${label}: ${was} > ${is}`),
  );
}

describe('a changed field is told as the inspector shows it', () => {
  test.each([
    ['an option in words', 'drbd-kolab', { protocol: 'A' }, 'Protocol: C (synchronous) > A (asynchronous)'],
    ['a number as it is', 'drbd-kolab', { port: 7799 }, 'TCP port: 7788 > 7799'],
    ['a size with its unit', 'disk-alice-kolab', { size: 1024 ** 4 }, 'Size: 500 GiB > 1 TiB'],
    ['the name', 'drbd-kolab', { name: 'mail' }, 'Name: kolab > mail'],
    ['a field that is cleared', 'server-alice', { memory: undefined }, undefined],
  ])('%s', (_what, id, fields, expected) => {
    expect(base.elements[id]).toBeDefined();
    const after = patchElement(base, id, fields);
    const name = after.elements[id]?.name;
    expect(lines(after)).toEqual(expected === undefined ? [] : [`changed ${name}: ${expected}`]);
  });

  test('a reference by the name and the place of what it points to', () => {
    const replica = Object.values(base.elements).find(({ id }) => id === 'drbd-kolab-alice');
    const after = patchElement(base, 'drbd-kolab-alice', { serverId: 'server-bob' });
    expect(replica).toBeDefined();
    expect(lines(after).join()).toMatch(/Server: .*alice.* > .*bob/i);
  });

  test('rows with their columns', () => {
    const after = patchElement(base, 'drbd-kolab-alice', { disks: [] });
    expect(lines(after)).toEqual([expect.stringMatching(/: .*Volume .*, .*Disk.* in .* > none$/)]);
  });
});

test('the same values written in another order are no change', () => {
  const element = base.elements['drbd-kolab-alice'];
  const turned = Object.fromEntries(Object.entries(element ?? {}).reverse()) as unknown as NonNullable<typeof element>;
  expect(diff(putElement(base, turned))).toEqual([]);
});

test('added elements come with what is set in them, removed ones by name alone', () => {
  const added = diff(base, workbench.remove(base, ['disk-alice-kolab'])).filter(({ kind }) => kind === 'added');
  expect(added.find(({ elementId }) => elementId === 'disk-alice-kolab')).toMatchObject({
    typeLabel: 'Disk',
    fields: expect.arrayContaining([{ label: 'Size', before: undefined, after: '500 GiB' }]) as unknown,
  });
  expect(added.flatMap(({ fields }) => fields).every(({ after }) => after !== undefined)).toBe(true);
  const removed = diff(workbench.remove(base, ['disk-alice-kolab'])).filter(({ kind }) => kind === 'removed');
  expect(removed.map(({ elementId }) => elementId)).toContain('disk-alice-kolab');
  expect(removed.every(({ fields }) => fields.length === 0)).toBe(true);
});

test('waivers are told at the element that they belong to', () => {
  const waived = waiveFinding({ ruleId: 'drbd/x', elementId: 'drbd-kolab' }, 'a lab')(base, newId);
  expect(lines(waived)).toEqual(['changed kolab: Waiver of drbd/x: - > a lab']);
  expect(lines(base, waived)).toEqual(['changed kolab: Waiver of drbd/x: a lab > -']);
});

test('settings of the design stand first', () => {
  const after = { ...patchElement(base, 'drbd-kolab', { port: 7799 }), profile: 'lab' as const };
  expect(lines(after)).toEqual([
    'changed The design: Profile: Production > Lab',
    'changed kolab: TCP port: 7788 > 7799',
  ]);
});

test('a design does not differ from itself', () => {
  expect(diff(base)).toEqual([]);
});
