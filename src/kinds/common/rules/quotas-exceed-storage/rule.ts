import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { keptData } from '../../keptData.ts';
import { sayBytes } from '../../sayBytes.ts';

/** Of the storage: above it there is no room for deleted mail, indexes and growth until somebody has bought disks. */
export const FULLEST = 0.8;

export const rule = defineRule({
  id: 'common/quotas-exceed-storage',
  title: 'Quotas that fill the storage',
  severity: 'warning',
  remedy: 'Enlarge the storage, or grant smaller quotas, so that four fifths of it hold them all.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: 'all',
  check(storage, { index, paths }) {
    const kept = keptData(index).get(storage.id);
    const size = paths.sizeOf(storage.id);
    if (kept?.quotas === undefined || size === undefined || kept.quotas <= size * FULLEST) return [];
    const keepers = kept.services.filter(({ users, quota }) => users !== undefined && quota !== undefined);
    return [
      {
        message: `${sayNames(keepers)} may come to ${sayBytes(kept.quotas)} by quota, and ${storage.name} holds ${sayBytes(size)}.`,
        related: keepers.map(({ id }) => id),
      },
    ];
  },
});
