import { expect, test } from 'vitest';
import { printPart, readPart } from '../src/core/edits/part/partText.ts';
import type { Design } from '../src/core/model/design.ts';
import type { ElementId } from '../src/core/model/element.ts';
import { printDesign } from '../src/core/model/printDesign.ts';
import { gallery } from '../src/gallery/index.ts';
import { workbench } from '../src/workbench.ts';

/** Templates and gallery, by id. */
function designOf(id: string): Design {
  const larger = gallery.find((template) => template.id === id);
  const design = larger ? workbench.startFrom(larger) : workbench.fromTemplate(id);
  if (!design) throw new Error(`There is no ${id}.`);
  return design;
}

function counting(): () => ElementId {
  let count = 0;
  return () => `copy-${(count += 1)}`;
}

/** Pastes what was chosen of one design into another, as text in between. */
function paste(from: Design, ids: readonly ElementId[], into: Design, targetId?: ElementId): Design {
  const text = printPart(workbench.copy(from, ids));
  const part = workbench.readPart(text);
  if (!part.ok) throw new Error(JSON.stringify(part.error));
  const verdict = workbench.pasteVerdict(into, part.value, targetId === undefined ? 'beside' : { into: targetId });
  if (!verdict.ok) throw new Error(verdict.why);
  return verdict.edit(into, counting());
}

/** What has come new, by type and name. */
function added(before: Design, after: Design): string[] {
  return Object.values(after.elements)
    .filter(({ id }) => !before.elements[id])
    .map(({ type, name }) => `${type} ${name}`);
}

function errorsIn(design: Design): string[] {
  const { findings } = workbench.analyse(design);
  return findings.filter(({ severity }) => severity === 'error').map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const pair = designOf('drbd-single-primary');
const [alice = '', bob = ''] = Object.values(pair.elements)
  .filter(({ type }) => type === 'server')
  .map(({ id }) => id);

test('a server is copied with its disks and addresses, and joins the same cluster with values of its own', () => {
  const after = paste(pair, [alice], pair);
  expect(added(pair, after)).toEqual([
    'server alice2',
    'address 192.0.2.33',
    'address 10.1.1.33',
    'address 10.2.1.33',
    'disk OS Disk',
    'disk Data Disk',
    'mount /srv/kolab',
    'service LDAP',
    'service Database',
    'service IMAP',
    'service SMTP',
    'service Web',
    'member alice2',
    'fence-device fence_alice2',
  ]);
});

test('two servers are copied with what is replicated between them', () => {
  const after = paste(pair, [alice, bob], designOf('nas'));
  const lines = added(designOf('nas'), after);
  // The cluster there is called kolab, and its servers kolab1 and kolab2.
  expect(lines.filter((line) => line.startsWith('drbd'))).toEqual([
    'drbd-resource kolab3',
    'drbd-volume kolab3/0',
    'drbd-replica kolab3 on alice',
    'drbd-replica kolab3 on bob',
  ]);
});

test('a copy in the same design shares no name, address, port or minor with the original', () => {
  const after = paste(pair, [alice, bob], pair);
  const { findings } = workbench.analyse(after);
  const before = new Set(workbench.analyse(pair).findings.map(({ ruleId }) => ruleId));
  const twins = findings.filter(
    ({ ruleId }) => /duplicate|collision|twice|port-of|same/.test(ruleId) && !before.has(ruleId),
  );
  expect(twins.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test('a cluster is copied with all in it: what had one name has one again, and services find their data', () => {
  const first = duplicate(pair, clusterOf(pair, 'kolab'));
  const second = duplicate(first, clusterOf(first, 'kolab'));
  for (const [before, after, name] of [
    [pair, first, 'kolab2'],
    [first, second, 'kolab3'],
  ] as const) {
    const lines = added(before, after);
    expect(lines).toContain(`cluster ${name}`);
    expect(lines).toContain(`drbd-resource ${name}`);
    expect(lines).toContain('mount /srv/kolab');
  }
  const { findings } = workbench.analyse(second);
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('common/service-without-mount');
  expect(errorsIn(second)).toEqual(errorsIn(pair));
});

function duplicate(design: Design, id: ElementId): Design {
  const verdict = workbench.duplicateVerdict(design, [id], 'beside');
  if (!verdict.ok) throw new Error(verdict.why);
  let count = Object.keys(design.elements).length;
  return verdict.edit(design, () => `copy-${(count += 1)}`);
}

function clusterOf(design: Design, name: string): ElementId {
  const found = Object.values(design.elements).find((element) => element.type === 'cluster' && element.name === name);
  return found?.id ?? '';
}

test('a disk goes into the server that is selected, and is refused where there is none', () => {
  const disk = Object.values(pair.elements).find(({ type, name }) => type === 'disk' && name === 'Data Disk');
  const part = workbench.copy(pair, [disk?.id ?? '']);
  const after = paste(pair, [disk?.id ?? ''], pair, bob);
  const copy = Object.values(after.elements).find(({ id }) => !pair.elements[id]);
  expect(copy).toMatchObject({ type: 'disk', serverId: bob });
  const empty = workbench.newDesign('x');
  expect(workbench.pasteVerdict(empty, part, 'beside')).toEqual({
    ok: false,
    why: 'Data Disk cannot stand alone. Select what it belongs in, and paste again.',
  });
});

test.each([...workbench.templates, ...gallery].map(({ id }) => id))(
  'all of %s can be copied into an empty design, into itself, and saved there',
  (id) => {
    const design = designOf(id);
    const ids = Object.keys(design.elements);
    const fresh = paste(design, ids, workbench.newDesign('x'));
    expect(Object.keys(fresh.elements)).toHaveLength(ids.length);
    expect(errorsIn(fresh)).toEqual(errorsIn(design));
    const twice = paste(design, ids, design);
    for (const result of [fresh, twice])
      expect(workbench.load(printDesign(result))).toEqual({ ok: true, value: result });
  },
);

test.each([
  ['no JSON', '{ "format": "cluster-design-part"', /not valid JSON/],
  ['an unknown field', '{"format":"cluster-design-part","evil":1}', /./],
  [
    'an id that is none',
    '{"format":"cluster-design-part","versions":{},"roots":["a"],"outside":{},"elements":{"__proto__x":{}}}',
    /no element id/,
  ],
  [
    'an unknown type',
    '{"format":"cluster-design-part","versions":{},"roots":["a"],"outside":{},"elements":{"a":{"type":"bomb"}}}',
    /no element type/,
  ],
  [
    'a root that is not there',
    '{"format":"cluster-design-part","versions":{},"roots":["a"],"outside":{},"elements":{}}',
    /not among the elements/,
  ],
  [
    'a newer program',
    '{"format":"cluster-design-part","versions":{"drbd":99},"roots":["a"],"outside":{},"elements":{}}',
    /newer Quorate/,
  ],
])('a part is refused with %s', (_, text, message) => {
  const read = readPart(text, workbench);
  expect(read.ok ? [] : read.error.map((problem) => problem.message).join(' ')).toMatch(message);
});
