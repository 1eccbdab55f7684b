import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchElement } from '../../../src/core/edits/edit.ts';
import type { Design } from '../../../src/core/model/design.ts';
import type { WorldEvent } from '../../../src/core/world/world.ts';
import { Cluster, Member } from '../../../src/kinds/cluster/index.ts';
import { printer } from '../../../src/printer.ts';
import { workbench } from '../../../src/workbench.ts';
import { templateDesign, threeReplicaDesign } from '../../drbdVariants.ts';
import { SHARED_VOLUME_DESIGNS } from '../../sharedVolumeDesigns.ts';
import { variants } from '../../variants/index.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { hasTools } from '../hasTools.ts';
import { appRoles, appScores, nodeIds } from './appRoles.ts';
import { followCourse } from './followCourse.ts';
import { openSimulator } from './simulator.ts';

/** The variants that the judges see and the designs of shared volumes, as far as Pacemaker moves anything in them. */
const designs: Readonly<Record<string, () => Design>> = {
  ...Object.fromEntries(variants.map(({ title, design }) => [title, design])),
  'three replicas': threeReplicaDesign,
  ...SHARED_VOLUME_DESIGNS,
};

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });
const recover = (elementId: string): WorldEvent => ({ type: 'recover', elementId });

const cases = Object.keys(designs).flatMap((name) => {
  const design = designs[name]?.();
  if (!design) return [];
  const { index, managed } = workbench.analyse(design);
  if (managed.length === 0 || index.all(Cluster).some(({ manager }) => manager === 'drbd-reactor')) return [];
  const serverIds = index.all(Member).map((member) => member.serverId);
  return serverIds.map((serverId) => ({
    name,
    serverId,
    other: serverIds.find((id) => id !== serverId) ?? '',
    design,
  }));
});

test.skipIf(!hasTools('crm_simulate')).each(cases)(
  '$name: $serverId fails, comes back, then $other fails',
  ({ design, serverId, other }) => {
    const { app, pacemaker } = followCourse(design, [fail(serverId), recover(serverId), fail(other), recover(other)]);
    expect(pacemaker).toEqual(app);
  },
);

test.skipIf(!hasTools('crm_simulate'))('a primary that loses its disk gives way to the secondary', () => {
  const { app, pacemaker } = followCourse(templateDesign('drbd-single-primary'), [
    fail('disk-alice-kolab'),
    recover('disk-alice-kolab'),
  ]);
  expect(pacemaker).toEqual(app);
});

test.skipIf(!hasTools('crm_simulate'))(
  'after a cut of the replication the secondary does not take over with old data',
  () => {
    const design = templateDesign('drbd-single-primary');
    const { app, pacemaker } = followCourse(design, [fail('network-replication'), fail('server-alice')]);
    expect(pacemaker).toEqual(app);
    const { world } = workbench.analyse(design, [fail('network-replication'), fail('server-alice')]);
    expect(world.placements.get('p_drbd_kolab')?.promotedOn).toEqual([]);
  },
);

test.skipIf(!hasTools('crm_simulate'))(
  'a rival primary that loses the replication link is demoted, and its services move',
  () => {
    const design = patchElement(templateDesign('drbd-dual-primary'), 'drbd-data', {
      networkIds: ['network-replication'],
    });
    const { app, pacemaker } = followCourse(design, [fail('network-replication'), recover('network-replication')]);
    expect(pacemaker).toEqual(app);
  },
);

test.skipIf(!hasTools('crm_simulate'))('the last of three members has no quorum and stops everything', () => {
  const design = threeReplicaDesign();
  const events = [fail('server-alice'), fail('server-bob')];
  withFolder((folder) => {
    const healthy = workbench.analyse(design);
    writeBundleTo(folder, printer.configs(healthy));
    const simulator = openSimulator(join(folder, 'cluster/cib.xml'), nodeIds(healthy), folder);
    simulator.settle(appScores(healthy));
    simulator.crash('alice');
    simulator.setQuorum(false);
    const last = appRoles(workbench.analyse(design, events));
    // Pacemaker cannot know that bob is dead, as it may not fence him; what ran there stays in its books.
    const onCharlie = Object.values(simulator.crash('bob')).flatMap(({ started }) =>
      started.filter((h) => h === 'charlie'),
    );
    expect(onCharlie).toEqual([]);
    expect(simulator.fenced()).toEqual([]);
    expect(Object.values(last).flatMap(({ started }) => started)).toEqual([]);
  });
});
