import { z } from '../../../core/schema.ts';
import { field } from '../../../core/model/field.ts';
import { raidDisksField, raidField, writeCacheField } from '../../common/index.ts';

/** What an array is made of. */
export const backendFields = {
  platform: field(z.enum(['appliance', 'linux-host', 'linux-pair']).optional(), {
    label: 'What it is',
    fact: true,
    source: 'targetcli(8)',
    options: {
      appliance: 'A storage system',
      'linux-host': 'One Linux host with LIO',
      'linux-pair': 'Two Linux hosts with DRBD and LIO',
    },
  }),
  masking: field(z.enum(['per-initiator', 'open']).optional(), {
    label: 'LUNs are seen by',
    source: 'targetcli(8), generate_node_acls',
    options: { 'per-initiator': 'The initiators they are mapped to', open: 'Whoever logs in' },
    advanced: true,
  }),
  raid: raidField({ label: 'RAID', none: 'None, single disks' }),
  raidDisks: raidDisksField('Disks in a RAID group'),
  diskSize: field(z.int().min(1).optional(), { label: 'Size of a disk', fact: true, unit: 'bytes', advanced: true }),
  spares: field(z.int().min(0).max(1_000).optional(), { label: 'Hot spares', fact: true, advanced: true }),
  cache: writeCacheField('Mirrored, or with battery or flash'),
  capacity: field(z.int().min(1).optional(), {
    label: 'Usable capacity',
    fact: true,
    unit: 'bytes',
    help: 'What the pool behind the LUNs really has, after RAID.',
    advanced: true,
  }),
  provisioning: field(z.enum(['thick', 'thin']).optional(), {
    label: 'LUNs take their space',
    options: { thick: 'At once', thin: 'When it is written (thin)' },
    advanced: true,
  }),
  poolAlert: field(z.enum(['alerts', 'none']).optional(), {
    label: 'When the pool fills',
    fact: true,
    options: { alerts: 'Somebody is told in time', none: 'Nobody is told' },
    advanced: true,
  }),
  replication: field(z.enum(['none', 'async', 'sync']).optional(), {
    label: 'Copy on a second array',
    options: { none: 'None', async: 'Some seconds or minutes behind', sync: 'At every write' },
    advanced: true,
  }),
};
