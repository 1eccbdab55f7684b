import type { Secret } from '../../../core/deploy/deployment.ts';
import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import { plugsOf } from '../fenceTexts.ts';
import type { ClusterPlan } from './planCluster.ts';
import { userOf } from './planFence.ts';
import { secretName } from './secretName.ts';

/** What members have to know to use their fence devices: passwords on the hosts, and what is a placeholder in the files. */
export function fenceSecrets({ fences, members }: ClusterPlan): readonly Secret[] {
  const hostIds = members.map(({ member }) => member.serverId);
  return fences.flatMap(({ device, targets }) => {
    const secret = (name: string, title: string): Secret => ({
      name,
      title,
      hostIds,
      origin: { type: 'given' },
      elementIds: [device.id],
    });
    const password = {
      ...secret(secretName(device), `the password of the user ${userOf(device)} of the fence device at ${device.ip}`),
      otherSide: `the device at ${escapeMarkdown(device.ip)} has a user ${userOf(device)} with this password who may switch off and on, and ask for the state`,
    };
    switch (device.agent) {
      case 'fence_ipmilan':
      case 'fence_virsh':
        return [password];
      case 'fence_apc_snmp': {
        const untold = targets.filter(({ serverId }) => plugsOf(device, serverId).length === 0);
        const outlets = untold.map(({ host }) =>
          secret(secretName(device, `outlet_of_${host}`), `the outlet of ${host} on the PDU at ${device.ip}`),
        );
        if ((device.snmpVersion ?? '3') !== '3') {
          return [secret(secretName(device), `the SNMP community of the PDU at ${device.ip}`), ...outlets];
        }
        return [
          password,
          secret(secretName(device, 'privacy'), `the privacy passphrase of the PDU at ${device.ip}`),
          ...outlets,
        ];
      }
      default:
        return [];
    }
  });
}
