import { defineRule } from '../../../../core/rules/rule.ts';
import { keptData } from '../../keptData.ts';
import { sayBytes } from '../../sayBytes.ts';
import { FULLEST } from '../quotas-exceed-storage/rule.ts';

/** Of the storage; heuristic: with fuller quotas a season of deleted mail does not fit beside them. */
const HALF = 0.5;

export const rule = defineRule({
  id: 'common/deleted-mail-not-counted',
  title: 'No room for deleted mail',
  severity: 'info',
  remedy: 'Reckon with the mail that comes in within 69 days, or let cyr_expire remove deleted mail earlier.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations: data retention',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    { title: 'cyr_expire(8), -X' },
  ],
  appliesTo: 'all',
  check(storage, { index, paths }) {
    const kept = keptData(index).get(storage.id);
    const size = paths.sizeOf(storage.id);
    const mail = kept?.services.find(
      ({ role, users, quota }) => role === 'imap' && users !== undefined && quota !== undefined,
    );
    const quotas = kept?.quotas ?? 0;
    if (!mail || size === undefined || quotas <= size * HALF || quotas > size * FULLEST) return [];
    return [
      {
        message: `Quotas take ${sayBytes(quotas)} of the ${sayBytes(size)} of ${storage.name}; deleted mail stays for 69 days beside them and counts towards no quota.`,
        related: [mail.id],
      },
    ];
  },
});
