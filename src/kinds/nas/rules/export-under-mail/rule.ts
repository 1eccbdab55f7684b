import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { servicesOn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/export-under-mail',
  title: 'A mail spool on NFS',
  severity: 'warning',
  labSeverity: 'info',
  remedy:
    'Keep spool and metadata on a local disk, on DRBD or on a LUN, and only few large files such as backups on the export.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: [Export],
  check(element, { index }) {
    const spools = servicesOn(element, index).filter(({ role }) => role === 'imap');
    if (spools.length === 0) return [];
    return [
      {
        message: `${sayNames(spools)} keeps its mail on ${element.name}: Cyrus maps and locks files in ways that NFS does not keep in order.`,
        related: spools.map(({ id }) => id),
      },
    ];
  },
});
