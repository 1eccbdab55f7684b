import type { ManagedResource } from '../../../core/configs/managedResource.ts';

/** The agent as pcs(8) and crm(8) name it: "ocf:heartbeat:IPaddr2", "systemd:dovecot". */
export function agentName({ agent }: ManagedResource): string {
  return [agent.standard, ...(agent.provider === undefined ? [] : [agent.provider]), agent.type].join(':');
}
