import type { FenceDevice } from './elements.ts';

/** True for a login name that no agent or shell reads otherwise. */
export function isLoginName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}$/.test(text);
}

/**
 * True for what a device knows a server by: numbers of outlets with commas between them on a PDU (fence_apc_snmp(8)), the
 * name of a machine on a hypervisor (fence_virsh(8)); without the signs that separate servers in `pcmk_host_map`.
 */
export function isPlug(agent: FenceDevice['agent'], text: string): boolean {
  if (agent === 'fence_virsh') return /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,199}$/.test(text);
  return /^[1-9]\d{0,2}(,[1-9]\d{0,2})*$/.test(text);
}

/** The names that a device has for a server; none if that is not told. */
export function plugsOf({ plugs = [] }: FenceDevice, serverId: string): readonly string[] {
  return plugs.filter(({ targetId }) => targetId === serverId).map(({ plug }) => plug);
}
