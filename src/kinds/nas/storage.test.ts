import { expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';

function template(): Design {
  const design = workbench.fromTemplate('nas');
  if (!design) throw new Error('no NAS template');
  return design;
}

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });

test.each<[string, string, string]>([
  ['the other server', 'server-kolab2', 'read-write'],
  ['the filer', 'filer-nas1', 'none'],
  ['the export', 'export-kolab', 'none'],
  ['the storage network', 'network-storage', 'none'],
  ['the server’s port in it', 'address-kolab1-storage', 'none'],
  ['another network', 'network-client', 'read-write'],
  ['the server', 'server-kolab1', 'none'],
])('without %s the client has %s', (_what, lost, access) => {
  const { offers } = workbench.analyse(template(), [fail(lost)]);
  expect(offers.offerOf('export-kolab', 'server-kolab1').access).toBe(access);
});

test('only listed clients are served', () => {
  const design = patchElement(template(), 'export-kolab', { clientIds: ['server-kolab1'] });
  const { offers, paths } = workbench.analyse(design);
  expect(offers.offerOf('export-kolab', 'server-kolab2').why).toBe('/export/kolab is not exported to the server.');
  expect(paths.systemPath('export-kolab', 'server-kolab2')).toBeUndefined();
});

test('an export is mounted hard, after the network, in the version it offers', () => {
  const { paths } = workbench.analyse(template());
  expect(paths.systemPath('export-kolab', 'server-kolab1')).toEqual({
    device: 'nas1:/export/kolab',
    fstype: 'nfs4',
    options: ['hard', '_netdev', 'noatime', 'nosuid', 'nfsvers=4.2'],
  });
});

test.each([
  ['hard', 'hang until the server answers'],
  ['soft', 'writes are dropped'],
])('a %s mount tells what a silent filer means', (recovery, words) => {
  const design = patchElement(template(), 'export-kolab', { recovery });
  const { steps } = workbench.analyse(design, [fail('filer-nas1')]).world;
  const step = steps.find((told) => told.text === 'Kolab Server 1 waits for /export/kolab.');
  expect(step?.why).toContain(words);
});
