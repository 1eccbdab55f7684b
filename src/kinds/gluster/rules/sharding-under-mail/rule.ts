import { sayNames } from '../../../../core/rules/sayNames.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { servicesOn } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/sharding-under-mail',
  title: 'Sharding under mail',
  severity: 'warning',
  remedy: 'Copy the mail into a volume without sharding; leave sharding of a volume with files as it is.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.sharding !== 'on') return [];
    const services = servicesOn(volume, index);
    if (services.length === 0) return [];
    return [
      {
        message: `${volume.name} cuts its files into shards; it holds the files of ${sayNames(services)}, and sharding is made for images of virtual machines.`,
        related: services.slice(0, MOST_RELATED).map(({ id }) => id),
      },
    ];
  },
});

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;
