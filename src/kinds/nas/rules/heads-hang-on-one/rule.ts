import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { soleDomains } from '../../../common/index.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/heads-hang-on-one',
  title: 'Two heads on one power feed or switch',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Feed the heads from two power feeds, and connect them to two switches.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: [Filer],
  check(filer, { index }) {
    if (filer.heads !== 'pair') return [];
    // Two heads in one enclosure are how most filers are sold, and its backplane has hardly a part that fails.
    const sole = soleDomains(filer, index).filter(({ sort }) => sort !== 'enclosure');
    if (sole.length === 0) return [];
    return [
      {
        message: `Both heads of ${filer.name} hang on ${sayNames(sole)} and fail together with it.`,
        related: sole.map(({ id }) => id),
      },
    ];
  },
});
