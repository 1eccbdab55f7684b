import { z } from '../../../core/schema.ts';
import { field } from '../../../core/model/field.ts';

/** The RAID level (md(4)) of a disk, or of what an array is made of, in the words for each of them. */
export function raidField({ label, none }: { readonly label: string; readonly none: string }) {
  return field(z.enum(['none', 'raid-0', 'raid-1', 'raid-5', 'raid-6', 'raid-10']).optional(), {
    label,
    fact: true,
    source: 'md(4)',
    options: {
      none,
      'raid-0': 'RAID 0',
      'raid-1': 'RAID 1',
      'raid-5': 'RAID 5, RAID-Z1',
      'raid-6': 'RAID 6, RAID-Z2',
      'raid-10': 'RAID 10',
    },
    advanced: true,
  });
}

/** How many disks are in the RAID, or in each of its groups. */
export function raidDisksField(label: string) {
  return field(z.int().min(1).max(1_000).optional(), { label, fact: true, advanced: true });
}

/** Whether what was acknowledged survives a power cut; `safe` says what protects it. */
export function writeCacheField(safe: string) {
  return field(z.enum(['write-through', 'protected', 'unprotected']).optional(), {
    label: 'Write cache',
    fact: true,
    options: { 'write-through': 'None, or write-through', protected: safe, unprotected: 'Without battery' },
    advanced: true,
  });
}
