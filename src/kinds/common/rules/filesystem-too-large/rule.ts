import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem } from '../../elements.ts';
import { servicesOn } from '../../servicesOn.ts';

export const rule = defineRule({
  id: 'common/filesystem-too-large',
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
  appliesTo: [Filesystem],
  check(filesystem, { index, paths }) {
    const size = paths.sizeOf(filesystem.id);
    if (size === undefined || size <= LARGEST) return [];
    const spools = servicesOn(filesystem, index).filter(({ role }) => role === 'imap');
    if (spools.length === 0) return [];
    return [
      {
        message: `The mail of ${sayNames(spools)} lies in one filesystem of ${printSize(size)} on ${sayName(index, filesystem.backingId)}; until it is checked or restored, nobody reads mail.`,
        related: spools.map(({ id }) => id),
      },
    ];
  },
});

/** Bytes (16 TiB); a rule of thumb. */
const LARGEST = 16 * 1024 ** 4;
