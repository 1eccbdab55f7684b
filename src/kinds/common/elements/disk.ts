import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref } from '../../../core/model/reference.ts';
import { domainRefs, hostPath } from './fieldSchemas.ts';

export const Disk = defineElement(
  'disk',
  { label: 'Disk', summary: 'A disk, partition or logical volume of a server.', parents: ['serverId'], canFail: true },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    purpose: field(z.enum(['os', 'data']), { label: 'Purpose', options: { os: 'Operating system', data: 'Data' } }),
    size: field(z.int().min(1), { label: 'Size', unit: 'bytes' }),
    device: field(hostPath(), { label: 'Device', help: 'A stable path such as /dev/vg0/data.' }),
    domainIds: field(domainRefs(), { label: 'Hangs on', help: 'The shelf that it sits in.', advanced: true }),
    media: field(z.enum(['hdd', 'ssd', 'nvme']).optional(), {
      label: 'Medium',
      fact: true,
      options: { hdd: 'Hard disk', ssd: 'SSD', nvme: 'NVMe' },
      advanced: true,
    }),
    raid: field(z.enum(['none', 'raid-0', 'raid-1', 'raid-5', 'raid-6', 'raid-10']).optional(), {
      label: 'RAID below',
      fact: true,
      source: 'md(4)',
      options: {
        none: 'Single disk',
        'raid-0': 'RAID 0',
        'raid-1': 'RAID 1',
        'raid-5': 'RAID 5, RAID-Z1',
        'raid-6': 'RAID 6, RAID-Z2',
        'raid-10': 'RAID 10',
      },
      advanced: true,
    }),
    raidDisks: field(z.int().min(1).max(1_000).optional(), { label: 'Disks in the RAID', fact: true, advanced: true }),
    cache: field(z.enum(['write-through', 'protected', 'unprotected']).optional(), {
      label: 'Write cache',
      fact: true,
      options: {
        'write-through': 'None, or write-through',
        protected: 'With battery or flash',
        unprotected: 'Without battery',
      },
      advanced: true,
    }),
    thinPool: field(z.string().max(100).optional(), {
      label: 'Thin pool',
      fact: true,
      help: 'The pool that it is a thin volume of.',
      source: 'lvmthin(7)',
      advanced: true,
    }),
    thinPoolSize: field(z.int().min(1).optional(), {
      label: 'Size of the thin pool',
      fact: true,
      unit: 'bytes',
      advanced: true,
    }),
    content: field(z.enum(['empty', 'keep', 'in-use']).optional(), {
      label: 'What is on it now',
      fact: true,
      options: { empty: 'Nothing of worth', keep: 'Data to keep', 'in-use': 'Already part of this storage' },
      advanced: true,
    }),
  },
);
export type Disk = ElementOf<typeof Disk>;
