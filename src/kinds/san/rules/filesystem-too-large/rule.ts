import { printSize } from '../../../../core/model/size.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { dataMountOf, Filesystem, homesOf, Mount, Service } from '../../../common/index.ts';
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
    const mounts = new Set(huge.flatMap(({ id }) => index.by(Mount, 'sourceId', id)));
    if (mounts.size === 0) return [];
    const spools = [...mounts].flatMap((mount) =>
      homesOf(mount)
        .flatMap((serverId) => imapOn(index).get(serverId) ?? [])
        .filter((service) => homesOf(mount).some((serverId) => dataMountOf(service, serverId, index) === mount)),
    );
    if (spools.length === 0) return [];
    return [
      {
        message: `${sayNames([...new Set(spools)])} keeps its mail in one filesystem of ${printSize(huge[0]?.size ?? lun.size)} on ${lun.name}; until it is checked or restored, nobody reads mail.`,
        related: [...huge, ...new Set(spools)].map(({ id }) => id),
      },
    ];
  },
});

/** Bytes (16 TiB); a rule of thumb. */
const LARGEST = 16 * 1024 ** 4;

const imapOn = elementsByKey(Service, (service) => (service.role === 'imap' ? homesOf(service) : []));
