import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import type { FenceDevice } from '../elements.ts';

/** A fence device as Pacemaker knows it. */
export interface FencePlan {
  readonly device: FenceDevice;
  /** Host names of the members that it switches off. */
  readonly hosts: readonly string[];
  /** Pacemaker id: "fence_alice". */
  readonly id: string;
  /** "fence_ipmilan". */
  readonly agent: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The host that must not run it, because it is its only target. */
  readonly avoids: string | undefined;
}

/**
 * The parameters of a fence agent (pacemaker-fenced(7) and the meta-data of the agents). Secrets and the numbers of
 * outlets are placeholders.
 *
 * @throws ConfigProblem if the address of the device is neither an address nor a host name.
 */
export function planFence(device: FenceDevice, id: string, hosts: readonly string[]): FencePlan {
  const list = { pcmk_host_list: hosts.join(' ') };
  const delay = device.delay > 0 ? { pcmk_delay_base: `${device.delay}s` } : {};
  const isAddress = (text: string): boolean => isIpAddress(text) || isHostName(text);
  const ip = (): string => requireGrammar(device.ip, isAddress, { elementId: device.id, field: 'ip' });
  const login = { username: 'fence', password: `CHANGE_ME_${id}` };
  const map = (value: (host: string) => string): string => hosts.map((host) => `${host}:${value(host)}`).join(';');
  const parameters: Record<FenceDevice['agent'], () => Readonly<Record<string, string>>> = {
    fence_ipmilan: () => ({ ip: ip(), ...login, lanplus: '1', ...list }),
    fence_apc_snmp: () => ({
      ip: ip(),
      community: `CHANGE_ME_${id}`,
      pcmk_host_map: map((host) => `CHANGE_ME_outlet_of_${host}`),
    }),
    fence_virsh: () => ({ ip: ip(), ...login, pcmk_host_map: map((host) => host) }),
    fence_sbd: () => ({ devices: `/dev/disk/by-id/CHANGE_ME_${id}`, ...list }),
    fence_kdump: () => list,
  };
  return {
    device,
    hosts,
    id,
    agent: device.agent,
    parameters: { ...parameters[device.agent](), ...delay },
    avoids: hosts.length === 1 ? hosts[0] : undefined,
  };
}
