import { expect, test } from 'vitest';
import type { WorldEvent } from '../../core/world/world.ts';
import { kernelNfsOnDrbd } from '../../../tests/nfsDesigns.ts';
import { workbench } from '../../workbench.ts';
import { diagram } from './diagram.ts';

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });

test.each<[string, readonly WorldEvent[], string, string]>([
  ['all is well', [], 'server-alice', 'read-write'],
  ['alice is lost', [fail('server-alice')], 'server-bob', 'read-write'],
  ['both are lost', [fail('server-alice'), fail('server-bob')], 'server-alice', 'none'],
])('when %s the NFS server is drawn where its mount is', (_what, events, place, access) => {
  const parts = diagram(workbench.analyse(kernelNfsOnDrbd(), events).view);
  expect(parts).toContainEqual(expect.objectContaining({ part: 'group', elementId: 'nfs-server', inside: [place] }));
  expect(parts).toContainEqual(
    expect.objectContaining({ part: 'box', elementId: 'export-www', inside: ['nfs-server'] }),
  );
  expect(parts).toContainEqual({ part: 'mark', elementId: 'export-www', access });
  const arrow = { part: 'arrow', elementId: 'export-www', from: 'export-www', to: 'mount-alice-srv-nfs' };
  expect(parts).toContainEqual(expect.objectContaining(arrow));
});
