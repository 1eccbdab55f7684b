import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { FenceDevice } from '../elements.ts';
import { isLoginName, isPlug, plugsOf } from '../fenceTexts.ts';
import { isDiskless } from '../sbdTimings.ts';
import type { SbdPlan } from './planSbd.ts';
import { passwordFrom, secretName } from './secretName.ts';

/** A fence device as Pacemaker knows it. */
export interface FencePlan {
  readonly device: FenceDevice;
  /** The members that it switches off, and their host names. */
  readonly targets: readonly FenceTarget[];
  readonly hosts: readonly string[];
  /** Pacemaker id: "fence_alice". */
  readonly id: string;
  /** "fence_ipmilan". */
  readonly agent: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The host that must not run it, because it is its only target. */
  readonly avoids: string | undefined;
}

/** A member that a device switches off. */
export interface FenceTarget {
  readonly serverId: ElementId;
  readonly host: string;
}

/** What a device of the cluster is called: Pacemaker knows SBD without disks by one name only (pacemaker-fenced). */
export function fenceName(device: FenceDevice, [only, ...others]: readonly FenceTarget[]): string {
  if (isDiskless(device)) return 'watchdog';
  return only && others.length === 0 ? `fence_${only.host}` : 'fence_shared';
}

/**
 * The parameters of a fence agent (pacemaker-fenced(7) and the meta-data of the agents). Passwords are read on the host
 * that runs the agent; the community of SNMP and outlets that are not told are placeholders.
 *
 * @throws ConfigProblem if an address, login name or outlet is against its grammar.
 */
export function planFence(
  device: FenceDevice,
  id: string,
  targets: readonly FenceTarget[],
  sbd: SbdPlan | undefined,
): FencePlan {
  const hosts = targets.map(({ host }) => host);
  const list = { pcmk_host_list: hosts.join(' ') };
  // Only where the agent has outlets: what is told of them means nothing to the others.
  const map = (): Readonly<Record<string, string>> => ({
    pcmk_host_map: targets.map((target) => `${target.host}:${plugText(device, target)}`).join(';'),
  });
  const parameters: Record<FenceDevice['agent'], () => Readonly<Record<string, string>>> = {
    fence_ipmilan: () => ({ ip: addressOf(device), lanplus: '1', ...loginOf(device), ...list }),
    fence_apc_snmp: () => ({ ip: addressOf(device), ...snmpOf(device), ...map() }),
    fence_virsh: () => ({ ip: addressOf(device), ...loginOf(device), ...map() }),
    fence_sbd: () => (isDiskless(device) ? list : { ...sbdParameters(sbd), ...list }),
    fence_kdump: () => ({ ...KDUMP, ...list }),
  };
  return {
    device,
    targets,
    hosts,
    id,
    agent: isDiskless(device) ? 'fence_watchdog' : device.agent,
    parameters: { ...parameters[device.agent](), ...delaysOf(device) },
    avoids: hosts.length === 1 && !isDiskless(device) ? hosts[0] : undefined,
  };
}

/**
 * The crash kernel only says that the server is going down: what is asked of it is `off`, and it may take the 60 seconds
 * that the agent waits by itself, and some (fence_kdump(8), timeout).
 */
const KDUMP = { pcmk_reboot_action: 'off', pcmk_off_timeout: '70s', timeout: '60' };

/** `pcmk_delay_max` is the most that a device waits, its own delay included. */
function delaysOf({ delay, randomDelay = 0 }: FenceDevice): Readonly<Record<string, string>> {
  return {
    ...(delay > 0 ? { pcmk_delay_base: `${delay}s` } : {}),
    ...(randomDelay > 0 ? { pcmk_delay_max: `${delay + randomDelay}s` } : {}),
  };
}

function addressOf(device: FenceDevice): string {
  const isAddress = (text: string): boolean => isIpAddress(text) || isHostName(text);
  return requireGrammar(device.ip, isAddress, { elementId: device.id, field: 'ip' });
}

/**
 * The user by whose name the cluster logs in to the device: fence_ipmilan(8), username.
 *
 * @throws ConfigProblem for a name that no system takes.
 */
export function userOf(device: FenceDevice): string {
  return requireGrammar(device.userName ?? 'fence', isLoginName, { elementId: device.id, field: 'userName' });
}

function loginOf(device: FenceDevice): Readonly<Record<string, string>> {
  return { username: userOf(device), password_script: passwordFrom(secretName(device)) };
}

/** Version 3 proves who asks and encrypts; the community of the others has to stand in the configuration itself. */
function snmpOf(device: FenceDevice): Readonly<Record<string, string>> {
  const { snmpVersion = '3' } = device;
  if (snmpVersion !== '3') return { snmp_version: snmpVersion, community: `CHANGE_ME_${secretName(device)}` };
  return {
    snmp_version: '3',
    snmp_sec_level: 'authPriv',
    snmp_auth_prot: 'SHA',
    snmp_priv_prot: 'AES',
    ...loginOf(device),
    snmp_priv_passwd_script: passwordFrom(secretName(device, 'privacy')),
  };
}

/** Only a device that reaches the servers by number has no name for them of its own. */
function plugText(device: FenceDevice, { serverId, host }: FenceTarget): string {
  const told = plugsOf(device, serverId);
  if (told.length === 0) {
    return device.agent === 'fence_virsh' ? host : `CHANGE_ME_${secretName(device, `outlet_of_${host}`)}`;
  }
  const isGood = (text: string): boolean => isPlug(device.agent, text);
  return told.map((plug) => requireGrammar(plug, isGood, { elementId: device.id, field: 'plugs' })).join(',');
}

/** The agent has to wait longer than the disks are waited for (fence_sbd(8), power_timeout). */
function sbdParameters(sbd: SbdPlan | undefined): Readonly<Record<string, string>> {
  return sbd ? { devices: sbd.disks.join(','), power_timeout: String(sbd.timings.agent) } : {};
}
