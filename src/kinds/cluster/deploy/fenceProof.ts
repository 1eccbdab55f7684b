import { strToU8 } from 'fflate';
import { sha256 } from '../../../core/configs/sha256.ts';
import { fenceLevels } from '../configs/fenceLevels.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';

/** What a test of the fencing of a member is good for. */
export interface FenceProof {
  /** One line: the devices that switch it off, as the files of the bundle have them, and their levels. No secrets. */
  readonly devices: string;
  /** A short word that is another one for other devices. */
  readonly digest: string;
}

/** A test holds as long as the member is switched off by the same devices, asked in the same way. */
export function fenceProof(plan: ClusterPlan, host: string): FenceProof {
  const own = plan.fences.filter(({ hosts }) => hosts.includes(host));
  const devices = [
    ...own.map(({ id, agent, parameters }) => {
      const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
      return [id, agent, ...pairs.sort()].join(' ');
    }),
    ...fenceLevels(plan).flatMap((level) =>
      level.host === host ? [`level ${level.level}: ${level.fences.map(({ id }) => id).join(',')}`] : [],
    ),
  ].join('; ');
  return { devices, digest: sha256(strToU8(devices)).slice(0, 16) };
}
