import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';

/** The SAN template with the filesystem on the LUN itself. */
function plainLun(): Design {
  const design = workbench.fromTemplate('san');
  if (!design) throw new Error('no SAN template');
  return patchElement(design, 'lun-0', { volumeGroup: '' });
}

const fail = (...ids: string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'fail', elementId }));

function offer(events: readonly WorldEvent[], serverId = 'server-kolab1') {
  return workbench.analyse(plainLun(), events).offers.offerOf('lun-0', serverId);
}

test.each<[string, string[], string]>([
  ['nothing', [], 'read-write'],
  ['one switch', ['san-switch-a'], 'read-write'],
  ['one controller', ['san-controller-b'], 'read-write'],
  ['one network', ['network-san-a'], 'read-write'],
  ['one port of the server', ['address-kolab1-san-a'], 'read-write'],
  ['both switches', ['san-switch-a', 'san-switch-b'], 'none'],
  ['a switch and the controller of the other fabric', ['san-switch-a', 'san-controller-b'], 'none'],
  ['a switch and the port in the other fabric', ['san-switch-a', 'address-kolab1-san-b'], 'none'],
  ['both paths', ['san-path-1-1', 'san-path-1-2'], 'none'],
  ['the array', ['san-array'], 'none'],
  ['the LUN', ['lun-0'], 'none'],
  ['the server', ['server-kolab1'], 'none'],
  ['its initiator', ['san-initiator-1'], 'none'],
])('without %s the server has %s', (_what, lost, access) => {
  expect(offer(fail(...lost)).access).toBe(access);
});

test('the paths of one server are not those of another', () => {
  expect(offer(fail('san-path-1-1', 'san-path-1-2'), 'server-kolab2').access).toBe('read-write');
});

test('a LUN is offered to mapped initiators only', () => {
  const design = patchElement(plainLun(), 'lun-0', { initiatorIds: ['san-initiator-1'] });
  const { offers, paths } = workbench.analyse(design);
  expect(offers.offerOf('lun-0', 'server-kolab2').why).toBe('LUN 0 is not mapped to the server.');
  expect(paths.reaches('lun-0')).toEqual(['server-kolab1']);
});

test('several servers may use a raw LUN at once', () => {
  expect(offer([])).toEqual({ medium: 'block', access: 'read-write', concurrent: true, why: '2 of 2 paths work.' });
});

test('the device is the multipath alias, or the logical volume where there is a volume group', () => {
  const template = workbench.fromTemplate('san');
  if (!template) throw new Error('no SAN template');
  expect(workbench.analyse(plainLun()).paths.systemPath('lun-0', 'server-kolab1')?.device).toBe('/dev/mapper/kolab');
  expect(workbench.analyse(template).paths.systemPath('lun-0', 'server-kolab1')?.device).toBe('/dev/vg_kolab/data');
});

test('lost paths are told with what the server does about it', () => {
  const one = workbench.analyse(plainLun(), fail('san-switch-a')).world.steps;
  expect(one.map((step) => step.text)).toEqual(
    expect.arrayContaining(['Kolab Server 1 reaches LUN 0 over 1 of 2 paths.']),
  );
  const all = workbench.analyse(plainLun(), fail('san-array')).world.steps;
  const lost = all.find((step) => step.text === 'Kolab Server 1 loses LUN 0.');
  expect(lost?.why).toContain('wait 60 s (no_path_retry)');
});
