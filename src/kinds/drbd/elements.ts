import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { ref, storageRef } from '../../core/model/reference.ts';
import { linkSettings } from './linkSettings.ts';

export const Resource = defineElement(
  'drbd-resource',
  { label: 'DRBD resource', summary: 'A block device that is kept equal on several servers.' },
  {
    resourceName: field(z.string().max(300), {
      label: 'Resource name',
      own: 'design',
      source: 'drbd.conf(5), resource',
    }),
    generation: field(z.enum(['8.4', '9']), { label: 'DRBD version', options: { '8.4': 'DRBD 8.4', '9': 'DRBD 9' } }),
    mode: field(z.enum(['single-primary', 'dual-primary']), {
      label: 'Mode',
      help: 'Dual-primary lets two servers write at once and needs a cluster filesystem.',
      source: 'drbd.conf(5), allow-two-primaries',
      options: { 'single-primary': 'Single-primary', 'dual-primary': 'Dual-primary' },
    }),
    protocol: field(z.enum(['A', 'B', 'C']), {
      label: 'Protocol',
      help: 'C: a write is done when it is on both disks. A and B may lose writes.',
      source: 'drbd.conf(5), protocol',
      options: { A: 'A (asynchronous)', B: 'B (memory synchronous)', C: 'C (synchronous)' },
    }),
    fencing: field(z.enum(['dont-care', 'resource-only', 'resource-and-stonith']), {
      label: 'Fencing policy',
      source: 'drbd.conf(5), fencing',
    }),
    quorum: field(z.enum(['off', 'majority', 'all', 'number']), {
      label: 'Quorum',
      help: 'DRBD 9: with three servers, a server that has lost the majority stops writing.',
      source: 'drbd.conf(5), quorum',
      options: { off: 'Off', majority: 'Majority', all: 'All', number: 'A number of servers' },
      when: { field: 'generation', is: ['9'] },
    }),
    onNoQuorum: field(z.enum(['io-error', 'suspend-io']), {
      label: 'Without quorum',
      source: 'drbd.conf(5), on-no-quorum',
      when: { field: 'generation', is: ['9'] },
    }),
    port: field(z.int().min(1).max(65_535), { label: 'TCP port', own: 'design', source: 'drbd.conf(5), address' }),
    networkIds: field(z.array(ref('network', 'drop')), {
      label: 'Replication networks',
      help: 'One path for each network; DRBD 8.4 uses the first.',
      source: 'drbd.conf(5), path',
    }),
    release: field(z.enum(['9.0', '9.1', '9.2']).optional(), {
      label: 'Kernel module',
      fact: true,
      help: 'As cat /proc/drbd or modinfo drbd tells.',
      options: { '9.0': 'DRBD 9.0', '9.1': 'DRBD 9.1', '9.2': 'DRBD 9.2 or newer' },
      when: { field: 'generation', is: ['9'] },
      advanced: true,
    }),
    onIoError: field(z.enum(['detach', 'pass_on', 'call-local-io-error']).optional(), {
      label: 'When a disk fails',
      help: 'Empty: detach it and go on over the network.',
      source: 'drbd.conf(5), on-io-error',
      options: {
        detach: 'Detach it',
        pass_on: 'Keep it and ask the peer (pass_on)',
        'call-local-io-error': 'Halt the server (call-local-io-error)',
      },
      advanced: true,
    }),
    diskFlushes: field(z.enum(['yes', 'no']).optional(), {
      label: 'Flushes to the backing disk',
      help: 'Empty: yes.',
      source: 'drbd.conf(5), disk-flushes',
      advanced: true,
    }),
    mdFlushes: field(z.enum(['yes', 'no']).optional(), {
      label: 'Flushes to the metadata',
      help: 'Empty: yes.',
      source: 'drbd.conf(5), md-flushes',
      advanced: true,
    }),
    diskTimeout: field(z.int().min(0).max(6_000).optional(), {
      label: 'Disk timeout',
      help: 'In tenths of a second. Empty or 0: none.',
      source: 'drbd.conf(5), disk-timeout',
      advanced: true,
    }),
    ...linkSettings,
  },
);
export type Resource = ElementOf<typeof Resource>;

export const Volume = defineElement(
  'drbd-volume',
  { label: 'DRBD volume', summary: 'One device of a resource.', parents: ['resourceId'] },
  {
    resourceId: field(ref('drbd-resource', 'cascade'), { label: 'Resource' }),
    number: field(z.int().min(0).max(65_534), { label: 'Volume number', own: 'parent' }),
    minor: field(z.int().min(0).max(9_999_999), {
      label: 'Minor',
      own: 'design',
      help: 'The N of /dev/drbdN.',
      source: 'drbd.conf(5), device',
    }),
    volumeGroup: field(z.string().max(100).optional(), {
      label: 'Volume group',
      help: 'LVM on the device, shared by both primaries under GFS2 or OCFS2. Empty: the filesystem lies on the device itself.',
      source: "DRBD user's guide, LVM with DRBD",
      advanced: true,
    }),
  },
);
export type Volume = ElementOf<typeof Volume>;

export const Replica = defineElement(
  'drbd-replica',
  { label: 'DRBD replica', summary: 'The share of one server in a resource.', parents: ['resourceId'] },
  {
    resourceId: field(ref('drbd-resource', 'cascade'), { label: 'Resource' }),
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    nodeId: field(z.int().min(0).max(1_000), {
      label: 'Node id',
      own: 'parent',
      help: 'Never change it once data is on the disks.',
      source: 'drbd.conf(5), node-id',
    }),
    role: field(z.enum(['primary', 'secondary', 'tie-breaker']), {
      label: 'Role',
      help: 'What it is meant to be when all is well. A tie-breaker has no disk.',
      options: { primary: 'Primary', secondary: 'Secondary', 'tie-breaker': 'Diskless tie-breaker' },
    }),
    disks: field(
      z.array(
        z.strictObject({
          volumeId: field(ref('drbd-volume', 'drop'), { label: 'Volume' }),
          backingId: field(storageRef('drop'), { label: 'Backing disk' }),
          metaId: field(storageRef('clear', 'shared').optional(), {
            label: 'Metadata on',
            help: 'Empty: internal, at the end of the backing disk.',
            source: 'drbd.conf(5), meta-disk',
          }),
          metaIndex: field(z.int().min(0).max(255).optional(), {
            label: 'Index in the metadata',
            help: 'Only where several volumes share one metadata device.',
            source: 'drbd.conf(5), meta-disk',
          }),
        }),
      ),
      { label: 'Backing disks', source: 'drbd.conf(5), disk' },
    ),
  },
);
export type Replica = ElementOf<typeof Replica>;
