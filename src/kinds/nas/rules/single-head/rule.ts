import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/single-head',
  title: 'A filer with one head',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Use a filer with two heads and a floating address.',
  sources: [
    { title: 'Kolab documentation, deployment on redundant servers' },
    { title: 'Cyrus IMAP, storage considerations' },
  ],
  appliesTo: [Filer],
  check(filer) {
    return filer.heads === 'pair'
      ? []
      : [{ message: `${filer.name} has one head: when it is down, all its clients stand still.` }];
  },
});
