import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/raid-5-large',
  title: 'RAID 5 of many or large disks',
  severity: 'warning',
  remedy: 'Use RAID 6 or RAID 10.',
  sources: [
    { title: 'md(4)' },
    { title: 'Adam Leventhal, Triple-parity RAID and beyond', url: 'https://queue.acm.org/detail.cfm?id=1670144' },
  ],
  appliesTo: [SanArray],
  check(array) {
    if (array.raid !== 'raid-5') return [];
    const { raidDisks = 0, diskSize = 0 } = array;
    const facts = [
      ...(raidDisks > MOST_DISKS ? [`${raidDisks} disks`] : []),
      ...(diskSize > LARGEST_DISK ? [`disks of ${printSize(diskSize)}`] : []),
    ];
    if (facts.length === 0) return [];
    return [
      {
        message: `${array.name} has RAID 5 with ${facts.join(' and ')}; while one is rebuilt, no other may fail or have an unreadable sector.`,
      },
    ];
  },
});

/** Disks of one group; a rule of thumb. */
const MOST_DISKS = 8;

/** Bytes (2 TB); a rule of thumb: reading the others takes most of a day. */
const LARGEST_DISK = 2e12;
