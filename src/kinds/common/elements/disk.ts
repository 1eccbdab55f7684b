import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref } from '../../../core/model/reference.ts';
import { domainRefs, hostPath } from './fieldSchemas.ts';
import { raidDisksField, raidField, writeCacheField } from './raidFields.ts';

export const Disk = defineElement(
  'disk',
  { label: 'Disk', summary: 'A disk, partition or logical volume of a server.', parents: ['serverId'], canFail: true },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    purpose: field(z.enum(['os', 'data']), { label: 'Purpose', options: { os: 'Operating system', data: 'Data' } }),
    size: field(z.int().min(1), { label: 'Size', unit: 'bytes' }),
    device: field(hostPath(), { label: 'Device', own: 'parent', help: 'A stable path such as /dev/vg0/data.' }),
    domainIds: field(domainRefs(), { label: 'Hangs on', help: 'The shelf that it sits in.', advanced: true }),
    media: field(z.enum(['hdd', 'ssd', 'nvme']).optional(), {
      label: 'Medium',
      fact: true,
      options: { hdd: 'Hard disk', ssd: 'SSD', nvme: 'NVMe' },
      advanced: true,
    }),
    raid: raidField({ label: 'RAID below', none: 'Single disk' }),
    raidDisks: raidDisksField('Disks in the RAID'),
    cache: writeCacheField('With battery or flash'),
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
