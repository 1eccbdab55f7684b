import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { servicesOn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/export-under-database',
  title: 'A database or directory on NFS',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Keep it on a local filesystem and replicate inside the application, or on DRBD or a LUN.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    {
      title: 'MySQL reference manual, optimizing disk I/O: using NFS',
      url: 'https://dev.mysql.com/doc/refman/8.0/en/disk-issues.html',
    },
    { title: 'LMDB documentation, caveats: remote filesystems' },
  ],
  appliesTo: [Export],
  check(element, { index }) {
    const stores = servicesOn(element, index).filter(({ role }) => role === 'database' || role === 'ldap');
    if (stores.length === 0) return [];
    return [
      {
        message: `Each commit of ${sayNames(stores)} waits for the NFS server of ${element.name}, and a lock that is lost there lets a second server start on the same files.`,
        related: stores.map(({ id }) => id),
      },
    ];
  },
});
