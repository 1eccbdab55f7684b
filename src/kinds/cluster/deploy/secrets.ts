import type { Secret } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { fenceSecrets } from '../configs/fenceSecrets.ts';
import { clusterHosts, ownName } from './clusterHosts.ts';
import { qdeviceSecrets } from './quorumDevice.ts';

/** Keys of the members, what the fence devices want to hear, and what the quorum server knows them by. */
export function secrets({ plan, folder }: PlacedPlan, index: DesignIndex): readonly Secret[] {
  const { cluster } = plan;
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  const key = (name: string, title: string, bytes: number): Secret => ({
    name: ownName(name, plan, folder),
    title,
    hostIds,
    origin: { type: 'command', command: `head -c ${bytes} /dev/urandom >"$1"` },
    elementIds: [cluster.id],
  });
  return [
    // As long as corosync-keygen(8) and pcs(8) make them.
    ...(cluster.encryption === 'off' ? [] : [key('corosync_authkey', `Key of the messages in ${plan.name}`, 256)]),
    key('pacemaker_authkey', `Key of Pacemaker in ${plan.name}`, 256),
    ...fenceSecrets(plan),
    ...qdeviceSecrets({ plan, folder }, index),
  ];
}
