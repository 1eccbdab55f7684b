import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { servicesOn } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/volume-under-database',
  title: 'A database or directory on GlusterFS',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Keep it on a local filesystem and replicate inside the application, or on DRBD.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    {
      title: 'Gluster docs, Tuning volume options: group db-workload',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const stores = servicesOn(volume, index).filter(({ role }) => role === 'database' || role === 'ldap');
    if (stores.length === 0) return [];
    return [
      {
        message: `On ${volume.name} each commit of ${sayNames(stores)} waits for a write to all bricks, and files are mapped into memory that each client caches by itself.`,
        related: stores.map(({ id }) => id),
      },
    ];
  },
});
