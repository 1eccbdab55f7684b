import { sketchEdit } from '../../../../core/edits/sketch.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { byName } from '../../../../core/rules/sayNames.ts';
import { Server, sharedFates } from '../../../common/index.ts';
import { Cluster, Member, QuorumDevice } from '../../elements.ts';
import { quorumDeviceAddress } from '../../quorumDeviceAddress.ts';
import { quorumOptions } from '../../quorumOptions.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/two-members-without-quorum-device',
  title: 'Two members without a third vote',
  severity: 'info',
  remedy: 'Add a quorum device on a third machine.',
  sources: [{ title: 'Red Hat, quorum devices' }, { title: 'corosync-qdevice(8)' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const members = membersOf(cluster.id, index);
    if (!quorumOptions(cluster, index).twoNode) return [];
    const witness = spareWitness(index).find(({ id }) => isWitnessFor(cluster, id, index));
    return [
      {
        message: `${cluster.name} has two members and no third vote: after a partition both are quorate, and fencing alone decides.`,
        related: members.map(({ id }) => id),
        fix: witness && {
          label: `Add a quorum device for ${cluster.name} on ${witness.name}`,
          edit: sketchEdit(index.catalog, (sketch) => {
            if (!isWitnessFor(cluster, witness.id, sketch.index)) return;
            const fields = { clusterId: cluster.id, serverId: witness.id, algorithm: 'ffsplit' } as const;
            sketch.add(QuorumDevice, 'Quorum device', fields);
          }),
        },
      },
    ];
  },
});

/** More servers than these are not looked at for a place for the device. */
const MOST_CANDIDATES = 8;

/** Servers that are in no cluster, by name. */
const spareWitness = perIndex((index) =>
  byName(index.all(Server).filter(({ id }) => index.by(Member, 'serverId', id).length === 0)).slice(0, MOST_CANDIDATES),
);

/** True if the cluster lacks a third vote, and the server can give it: within reach of both, and not fallen with one. */
function isWitnessFor(cluster: Cluster, serverId: string, index: DesignIndex): boolean {
  const members = membersOf(cluster.id, index);
  const isLacking = quorumOptions(cluster, index).twoNode && cluster.lastManStanding !== 'on';
  if (!isLacking || members.some(({ votes }) => votes !== 1)) return false;
  const device = { id: '', type: 'quorum-device', name: '', order: 0, algorithm: 'ffsplit' } as const;
  if (!quorumDeviceAddress({ ...device, clusterId: cluster.id, serverId }, index)) return false;
  const servers = [serverId, ...members.map((member) => member.serverId)].flatMap((id) => index.find(Server, id) ?? []);
  return sharedFates(servers, index).every(({ elements }) => elements.every(({ id }) => id !== serverId));
}
