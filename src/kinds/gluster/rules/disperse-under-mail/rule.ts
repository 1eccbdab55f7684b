import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { type Service, servicesOn } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/disperse-under-mail',
  title: 'An erasure code under mail',
  severity: 'warning',
  remedy: 'Replicate the volume instead: three copies, or two and an arbiter.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
    {
      title: 'Cyrus IMAP documentation, Storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.form !== 'disperse') return [];
    const services = servicesOn(volume, index).filter(({ role }) => SMALL_WRITES.includes(role));
    if (services.length === 0) return [];
    return [
      {
        message: `${volume.name} is dispersed and holds the data of ${sayNames(services)}: every small write reads and writes a whole stripe on ${volume.setSize} bricks.`,
        related: services.slice(0, MOST_RELATED).map(({ id }) => id),
      },
    ];
  },
});

/** Kinds of service that write in small pieces. */
const SMALL_WRITES: readonly Service['role'][] = ['imap', 'smtp', 'ldap', 'database'];

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;
