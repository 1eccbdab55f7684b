import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchElement } from '../../../src/core/edits/edit.ts';
import type { Analysis } from '../../../src/core/kind/workbench.ts';
import type { Design } from '../../../src/core/model/design.ts';
import type { WorldEvent } from '../../../src/core/world/world.ts';
import { Member } from '../../../src/kinds/cluster/index.ts';
import { workbench } from '../../../src/workbench.ts';
import { SHARED_VOLUME_DESIGNS } from '../../sharedVolumeDesigns.ts';
import { templateDesign, threeReplicaDesign, tieBreakerDesign } from '../../drbdVariants.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { hasTools } from '../hasTools.ts';
import { appRoles, appScores, nodeIds } from './appRoles.ts';
import { openSimulator, type Roles, type Scores, type Simulator } from './simulator.ts';

const designs: Readonly<Record<string, () => Design>> = {
  ...Object.fromEntries(workbench.templates.map(({ id }) => [id, () => templateDesign(id)])),
  'three replicas': threeReplicaDesign,
  'tie-breaker': tieBreakerDesign,
  ...SHARED_VOLUME_DESIGNS,
};

/** Resources of the app and what Pacemaker makes of them; fence devices are no business of the app's placement. */
function pick(roles: Roles, like: Roles): Roles {
  return Object.fromEntries(Object.keys(like).map((id) => [id, roles[id] ?? { started: [], promoted: [] }]));
}

/** Where everything runs at the start and after each event, in the app and in Pacemaker. */
interface Course {
  readonly app: readonly Roles[];
  readonly pacemaker: readonly Roles[];
}

function follow(design: Design, events: readonly WorldEvent[]): Course {
  return withFolder((folder) => {
    const healthy = workbench.analyse(design);
    writeBundleTo(folder, workbench.configs(healthy));
    const simulator = openSimulator(join(folder, 'cluster/cib.xml'), nodeIds(healthy), folder);
    simulator.settle(coldScores(healthy));
    const app = [appRoles(healthy)];
    const pacemaker = [pick(simulator.settle(appScores(healthy)), appRoles(healthy))];
    events.forEach((event, at) => {
      const after = workbench.analyse(design, events.slice(0, at + 1));
      play(simulator, event, design);
      app.push(appRoles(after));
      pacemaker.push(pick(simulator.settle(appScores(after)), appRoles(after)));
    });
    return { app, pacemaker };
  });
}

/** What the agents report before anybody is primary. */
function coldScores(healthy: Analysis): Scores {
  const lower = (score: number | null): number | null => (score === null ? null : 1000);
  return Object.fromEntries(
    Object.entries(appScores(healthy)).map(([id, byHost]) => [
      id,
      Object.fromEntries(Object.entries(byHost).map(([host, score]) => [host, lower(score)])),
    ]),
  );
}

function play(simulator: Simulator, event: WorldEvent, design: Design): void {
  const element = design.elements[event.elementId];
  if (element === undefined || !('hostName' in element) || typeof element.hostName !== 'string') return;
  if (event.type === 'fail') {
    simulator.crash(element.hostName);
    expect(simulator.fenced()).toContain(element.hostName);
  } else simulator.start(element.hostName);
}

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });
const recover = (elementId: string): WorldEvent => ({ type: 'recover', elementId });

const cases = Object.keys(designs).flatMap((name) => {
  const design = designs[name]?.();
  if (!design) return [];
  const serverIds = workbench
    .analyse(design)
    .index.all(Member)
    .map((member) => member.serverId);
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
    const { app, pacemaker } = follow(design, [fail(serverId), recover(serverId), fail(other), recover(other)]);
    expect(pacemaker).toEqual(app);
  },
);

test.skipIf(!hasTools('crm_simulate'))('a primary that loses its disk gives way to the secondary', () => {
  const { app, pacemaker } = follow(templateDesign('drbd-single-primary'), [
    fail('disk-alice-kolab'),
    recover('disk-alice-kolab'),
  ]);
  expect(pacemaker).toEqual(app);
});

test.skipIf(!hasTools('crm_simulate'))(
  'after a cut of the replication the secondary does not take over with old data',
  () => {
    const design = templateDesign('drbd-single-primary');
    const { app, pacemaker } = follow(design, [fail('network-replication'), fail('server-alice')]);
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
    const { app, pacemaker } = follow(design, [fail('network-replication'), recover('network-replication')]);
    expect(pacemaker).toEqual(app);
  },
);

test.skipIf(!hasTools('crm_simulate'))('the last of three members has no quorum and stops everything', () => {
  const design = threeReplicaDesign();
  const events = [fail('server-alice'), fail('server-bob')];
  withFolder((folder) => {
    const healthy = workbench.analyse(design);
    writeBundleTo(folder, workbench.configs(healthy));
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
