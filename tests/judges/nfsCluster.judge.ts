import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import type { WorldEvent } from '../../src/core/world/world.ts';
import { ganeshaOnDrbd, ganeshaOnPlainLun, kernelNfs3OnDrbd, kernelNfsOnDrbd, kernelNfsOnLun } from '../nfsDesigns.ts';
import { hasTools } from './hasTools.ts';
import { followCourse } from './pacemaker/followCourse.ts';

const designs: readonly (readonly [string, () => Design])[] = [
  ['kernel on DRBD', kernelNfsOnDrbd],
  ['kernel with NFS 3', kernelNfs3OnDrbd],
  ['Ganesha on DRBD', ganeshaOnDrbd],
  ['kernel on a LUN', kernelNfsOnLun],
  ['Ganesha on a bare LUN', ganeshaOnPlainLun],
];

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });
const recover = (elementId: string): WorldEvent => ({ type: 'recover', elementId });

describe.skipIf(!hasTools('crm_simulate'))('Pacemaker moves the NFS server as the app says', () => {
  test.each(
    designs.flatMap(([name, design]) => [
      { name, design, first: 'server-alice', then: 'server-bob' },
      { name, design, first: 'server-bob', then: 'server-alice' },
    ]),
  )('$name: $first fails and comes back, then $then', ({ design, first, then }) => {
    const made = design();
    const { app, pacemaker } = followCourse(made, [fail(first), recover(first), fail(then), recover(then)]);
    expect(pacemaker).toEqual(app);
    expect(app.map((roles) => roles['p_nfs_nfs']?.started.length)).toEqual([1, 1, 1, 1, 1]);
  });
});
