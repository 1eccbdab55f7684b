import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, Mount, servicesIn } from '../../../common/index.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/filesystem-too-large',
  title: 'A mail spool of one huge filesystem',
  severity: 'warning',
  remedy: 'Split the spool into several partitions on filesystems of their own.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    { title: 'xfs_repair(8)' },
  ],
  appliesTo: [Lun],
  check(lun, { index }) {
    const huge = index.by(Filesystem, 'backingId', lun.id).filter(({ size }) => (size ?? lun.size) > LARGEST);
    const mounts = huge.flatMap(({ id }) => index.by(Mount, 'sourceId', id));
    const services = new Set(mounts.flatMap((mount) => servicesIn(mount, index)));
    const spools = [...services].filter(({ role }) => role === 'imap');
    if (spools.length === 0) return [];
    const size = Math.max(...huge.map((filesystem) => filesystem.size ?? lun.size));
    return [
      {
        message: `The mail of ${sayNames(spools)} lies in one filesystem of ${printSize(size)} on ${lun.name}; until it is checked or restored, nobody reads mail.`,
        related: [...huge, ...spools].map(({ id }) => id),
      },
    ];
  },
});

/** Bytes (16 TiB); a rule of thumb. */
const LARGEST = 16 * 1024 ** 4;
