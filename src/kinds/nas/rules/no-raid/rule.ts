import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/no-raid',
  title: 'A filer without RAID',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Use RAID 10, RAID 6 or RAID-Z2 below the exports.',
  sources: [
    { title: 'md(4)' },
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: [Filer],
  check(filer) {
    return filer.raid === 'none'
      ? [{ message: `${filer.name} has no RAID; one disk takes the data of its exports along.` }]
      : [];
  },
});
