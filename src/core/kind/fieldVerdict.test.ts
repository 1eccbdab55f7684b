import { expect, test } from 'vitest';
import { startHand } from '../../../tests/hand.ts';
import { workbench } from '../../workbench.ts';
import type { Design } from '../model/design.ts';

function setField(design: Design, elementId: string, field: string, value: unknown): Design {
  const verdict = workbench.fieldVerdict(design, elementId, field, value);
  if (!verdict.ok) throw new Error(verdict.why);
  let count = 0;
  return verdict.edit(design, (type) => `${type}-set-${(count += 1)}`);
}

function filerAndClient(): ReturnType<typeof startHand> {
  const hand = startHand();
  hand.drop('server');
  hand.drop('mount', 'alice');
  hand.drop('filer');
  hand.drop('export');
  return hand;
}

test('an export that is chosen as the source of a mount admits the server, with an address in its network', () => {
  const hand = filerAndClient();
  const [mount, share, alice] = [hand.find('/srv/volume'), hand.find('/export/data'), hand.find('alice')];
  const after = setField(hand.design, mount.id, 'sourceId', share.id);
  expect(after.elements[mount.id]).toMatchObject({ sourceId: share.id });
  expect(after.elements[share.id]).toMatchObject({ clientIds: [alice.id] });
  expect(Object.values(after.elements)).toContainEqual(
    expect.objectContaining({ type: 'address', serverId: alice.id, ip: '10.10.1.31' }),
  );
});

test('a field that is emptied changes nothing else', () => {
  const hand = filerAndClient();
  hand.link('/srv/volume', '/export/data');
  const mount = hand.find('/srv/volume');
  const after = setField(hand.design, mount.id, 'sourceId', undefined);
  expect(after.elements[mount.id]).not.toHaveProperty('sourceId');
  expect(after.elements[hand.find('/export/data').id]).toBe(hand.find('/export/data'));
});

test('the name of a mount goes along with its path while they are the same', () => {
  const hand = filerAndClient();
  const { id } = hand.find('/srv/volume');
  const moved = setField(hand.design, id, 'path', '/srv/mail');
  expect(moved.elements[id]).toMatchObject({ path: '/srv/mail', name: '/srv/mail' });
  const named = startHand({
    ...moved,
    elements: { ...moved.elements, [id]: { ...hand.find('/srv/volume'), name: 'Mail' } },
  });
  expect(setField(named.design, id, 'path', '/srv/spool').elements[id]).toMatchObject({
    path: '/srv/spool',
    name: 'Mail',
  });
});

test('the name of a filesystem that is its type goes along with the type', () => {
  const hand = startHand();
  hand.drop('server');
  const disk = hand.drop('disk-data', 'alice');
  hand.act(disk.name, 'format-ext4');
  const filesystem = hand.find('EXT4');
  expect(setField(hand.design, filesystem.id, 'fsType', 'xfs').elements[filesystem.id]).toMatchObject({ name: 'XFS' });
});

test('a place does not go into what stands in it, nor into itself', () => {
  const hand = startHand();
  hand.drop('site');
  hand.drop('rack', 'site-1');
  hand.drop('server', 'rack-1');
  const [site, rack] = [hand.find('site-1').id, hand.find('rack-1').id];
  const why = (value: string): string => {
    const verdict = workbench.fieldVerdict(hand.design, site, 'siteId', value);
    return verdict.ok ? verdict.label : verdict.why;
  };
  expect(why(rack)).toBe('site-1 cannot stand in rack-1, which stands in site-1.');
  expect(why(site)).toBe('site-1 cannot stand in itself.');
});
