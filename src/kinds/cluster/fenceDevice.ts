import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { ref, storageRef } from '../../core/model/reference.ts';
import { z } from '../../core/schema.ts';

const WITH_PLUGS = { field: 'agent', is: ['fence_apc_snmp', 'fence_virsh'] } as const;
const WITH_LOGIN = { field: 'agent', is: ['fence_ipmilan', 'fence_apc_snmp', 'fence_virsh'] } as const;
const SBD = { field: 'agent', is: ['fence_sbd'] } as const;

export const FenceDevice = defineElement(
  'fence-device',
  {
    label: 'Fence device',
    summary: 'Switches a server off when the cluster loses it (STONITH).',
    parents: ['clusterId'],
    canFail: true,
  },
  {
    clusterId: field(ref('cluster', 'cascade'), { label: 'Cluster' }),
    targetIds: field(z.array(ref('server', 'drop')), { label: 'Switches off' }),
    agent: field(z.enum(['fence_ipmilan', 'fence_apc_snmp', 'fence_virsh', 'fence_sbd', 'fence_kdump']), {
      label: 'Agent',
      options: {
        fence_ipmilan: 'IPMI',
        fence_apc_snmp: 'Switched PDU (SNMP)',
        fence_virsh: 'Hypervisor (libvirt)',
        fence_sbd: 'SBD (watchdog, with or without shared disks)',
        fence_kdump: 'Crash dump of the server itself (kdump)',
      },
    }),
    ip: field(z.string().max(100), { label: 'Address of the device', own: 'design', when: WITH_LOGIN }),
    plugs: field(
      z
        .array(
          z.strictObject({
            targetId: field(ref('server', 'drop'), { label: 'Server' }),
            plug: field(z.string().max(200), {
              label: 'Outlet or machine',
              help: 'Numbers of all its outlets on this PDU with commas between them, or its name on the hypervisor.',
            }),
          }),
        )
        .optional(),
      {
        label: 'Outlets or machines',
        fact: true,
        help: 'By what the device knows each server. Empty on a hypervisor: their host names.',
        source: 'fence_apc_snmp(8), fence_virsh(8): plug; pacemaker-fenced(7), pcmk_host_map',
        when: WITH_PLUGS,
      },
    ),
    diskIds: field(z.array(storageRef('drop', 'shared')).max(3).optional(), {
      label: 'Disks',
      help: 'One or three small disks that all members reach. Empty: the watchdog alone, for three members or more.',
      source: 'sbd(8)',
      when: SBD,
    }),
    delay: field(z.int().min(0).max(600), {
      label: 'Delay',
      unit: 'seconds',
      help: 'Gives the server that it protects a head start, so that two servers do not shoot each other.',
      source: 'pacemaker-fenced(7), pcmk_delay_base',
    }),
    randomDelay: field(z.int().min(0).max(600).optional(), {
      label: 'Random delay',
      unit: 'seconds',
      help: 'Up to so long on top of the delay, for a device that all members share.',
      source: 'pacemaker-fenced(7), pcmk_delay_max',
      advanced: true,
    }),
    level: field(z.int().min(1).max(9).optional(), {
      label: 'Level',
      help: 'Devices of level 1 are tried first, all of one level together; the next level only when they fail.',
      source: 'Pacemaker Explained, Fencing Topologies',
      advanced: true,
    }),
    userName: field(z.string().max(64).optional(), {
      label: 'Login name',
      help: 'Empty: fence.',
      source: 'fence_ipmilan(8), fence_apc_snmp(8), fence_virsh(8): username',
      when: WITH_LOGIN,
      advanced: true,
    }),
    snmpVersion: field(z.enum(['1', '2c', '3']).optional(), {
      label: 'SNMP version',
      help: 'Empty: 3, with SHA and AES. The others send their only secret, the community, in the clear.',
      source: 'fence_apc_snmp(8), snmp_version',
      options: { '1': '1', '2c': '2c', '3': '3' },
      when: { field: 'agent', is: ['fence_apc_snmp'] },
      advanced: true,
    }),
    watchdogDevice: field(z.string().max(255).optional(), {
      label: 'Watchdog of the servers',
      fact: true,
      help: 'Empty: /dev/watchdog.',
      source: 'sbd(8), SBD_WATCHDOG_DEV',
      when: SBD,
      advanced: true,
    }),
    watchdogTimeout: field(z.int().min(1).max(600).optional(), {
      label: 'Watchdog timeout',
      unit: 'seconds',
      help: 'Longer than a disk may be away while its paths fail over. Empty: 15 with disks, 10 without, 35 beside a quorum device.',
      source: 'sbd(8), -1; SBD_WATCHDOG_TIMEOUT',
      when: SBD,
      advanced: true,
    }),
    domainIds: field(z.array(ref('failure-domain', 'drop')).optional(), {
      label: 'Hangs on',
      help: 'The power feed or hypervisor without which it cannot act.',
    }),
  },
);
export type FenceDevice = ElementOf<typeof FenceDevice>;
