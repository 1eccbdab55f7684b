import { patchElement, putElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { Replica } from '../src/kinds/drbd/index.ts';
import { createBuilder } from '../src/templates/builder.ts';
import { layPair, PAIR_FENCE_IPS } from '../src/templates/grounds.ts';
import { workbench } from '../src/workbench.ts';

/** The design of a template; an unknown id is a mistake of the test. */
export function templateDesign(id: string): Design {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`No template ${id}.`);
  return design;
}

/** Single-primary as DRBD 8.4 writes it. */
export function drbd84Design(): Design {
  return patchElement(templateDesign('drbd-single-primary'), 'drbd-kolab', { generation: '8.4' });
}

/** Two replicas and a diskless tie-breaker on a third member, kept apart by DRBD quorum. */
export function tieBreakerDesign(fencing: 'dont-care' | 'resource-and-stonith' = 'resource-and-stonith'): Design {
  const build = createBuilder();
  const { client, replication, ring, alice, bob } = layPair(build);
  const charlie = build.server('charlie', {
    [client]: '192.0.2.33',
    [replication]: '10.1.1.33',
    [ring]: '10.2.1.33',
  });
  const clusterId = build.cluster({
    clusterName: 'kolab',
    serverIds: [alice, bob, charlie],
    ringNetworkIds: [ring, replication],
    fenceIps: [...PAIR_FENCE_IPS, '10.3.1.33'],
  });
  const volume = build.drbd({
    resourceName: 'r0',
    minor: 0,
    port: 7788,
    networkIds: [replication],
    replicas: [
      [alice, build.dataDisk(alice, '/dev/vg0/r0')],
      [bob, build.dataDisk(bob, '/dev/vg0/r0')],
    ],
  });
  build.add(Replica, 'drbd-r0-charlie', 'r0 on charlie', {
    resourceId: 'drbd-r0',
    serverId: charlie,
    nodeId: 2,
    role: 'tie-breaker',
    disks: [],
  });
  const mount = build.mount('/srv/r0', build.filesystem(volume, 'xfs'), [alice, bob]);
  build.floatingAddress('192.0.2.10', client, clusterId, mount);
  build.service('imap', '/srv/r0/imap', [alice, bob]);
  const design = putElements(workbench.newDesign('Tie-breaker'), build.elements);
  return patchElement(design, 'drbd-r0', { quorum: 'majority', fencing });
}

/** Three replicas, any of which may be primary. */
export function threeReplicaDesign(): Design {
  const design = tieBreakerDesign();
  const build = createBuilder();
  const disk = build.dataDisk('server-charlie', '/dev/vg0/r0');
  const withDisk = putElements(design, build.elements);
  const replica = { role: 'secondary', disks: [{ volumeId: 'drbd-r0-volume-0', backingId: disk }] };
  const standbys = { standbyIds: ['server-bob', 'server-charlie'] };
  const moved = patchElement(patchElement(withDisk, 'drbd-r0-charlie', replica), 'mount-alice-srv-r0', standbys);
  return patchElement(moved, 'service-imap', standbys);
}

/** Metadata on disks of their own, on bob with an index, and every option of the disks filled in. */
export function externalMetadataDesign(generation: '8.4' | '9' = '9'): Design {
  const build = createBuilder();
  const share = (host: string, index?: number): Record<string, unknown> => ({
    disks: [
      {
        volumeId: 'drbd-kolab-volume-0',
        backingId: `disk-${host}-kolab`,
        metaId: build.dataDisk(`server-${host}`, '/dev/vg0/kolab_meta', 256 * 1024 ** 2),
        ...(index === undefined ? {} : { metaIndex: index }),
      },
    ],
  });
  const shares = { alice: share('alice'), bob: share('bob', 1) };
  const design = putElements(templateDesign('drbd-single-primary'), build.elements);
  const apart = patchElement(patchElement(design, 'drbd-kolab-alice', shares.alice), 'drbd-kolab-bob', shares.bob);
  const options = { onIoError: 'call-local-io-error', diskFlushes: 'no', mdFlushes: 'yes', diskTimeout: 0 };
  return patchElement(apart, 'drbd-kolab', { generation, ...options });
}
