import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { servicesOn } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/volume-under-mail',
  title: 'A mail spool on GlusterFS',
  severity: 'warning',
  labSeverity: 'info',
  remedy:
    'Keep the spool on DRBD or on a LUN, or on disk images of virtual machines that lie on the volume, or let Cyrus replicate.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const spools = servicesOn(volume, index).filter(({ role }) => role === 'imap');
    if (spools.length === 0) return [];
    const users = spools.flatMap((service) => service.users ?? []);
    const count = users.length === 0 ? '' : ` for ${users.reduce((sum, some) => sum + some, 0)} users`;
    return [
      {
        message: `Each mail of ${sayNames(spools)}${count} is a small file on ${volume.name}, which costs several round trips to all bricks.`,
        related: spools.map(({ id }) => id),
      },
    ];
  },
});
