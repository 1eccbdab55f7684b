import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { isBackedUp } from '../../backups.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/no-backup',
  title: 'No copy that a mistake cannot reach',
  severity: 'warning',
  remedy: 'Keep a backup on another machine, and try to restore from it.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    { title: "DRBD user's guide, DRBD fundamentals", url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/' },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    if (mount.backup !== 'none' && mount.backup !== 'same-storage') return [];
    if (isBackedUp(mount.sourceId, index)) return [];
    const has =
      mount.backup === 'none' ? 'has no backup' : 'has only snapshots, on the storage that they are to replace';
    return [
      { message: `${sayPlaced(mount, index)} ${has}.`, related: mount.sourceId === undefined ? [] : [mount.sourceId] },
    ];
  },
});
