import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/raid-none',
  title: 'An array without RAID',
  severity: 'error',
  remedy: 'Use RAID 10 or RAID 6.',
  sources: [{ title: 'md(4)' }, { title: 'Cyrus IMAP, storage considerations' }],
  appliesTo: [SanArray],
  check(array) {
    const isBare = array.raid === 'none' || array.raid === 'raid-0';
    if (!isBare || array.replication === 'sync' || array.platform === 'linux-pair') return [];
    const what = array.raid === 'none' ? 'has no RAID' : 'has RAID 0';
    return [{ message: `${array.name} ${what}; one disk takes the data of its LUNs along.` }];
  },
});
