import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { dataMountOf, Service } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { resourceUnder } from '../resourceUnder.ts';
import { slowestLink } from '../slowestLink.ts';

export const rule = defineRule({
  id: 'drbd/link-slower-than-writes',
  title: 'A link slower than the writes',
  severity: 'warning',
  remedy: 'Replicate over a faster link, or spread the services over several resources and links.',
  sources: [
    {
      title: "DRBD user's guide, estimating a synchronization speed",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-estimating_a_synchronization_speed',
    },
    { title: 'drbd.conf(5), protocol' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const writers = (servicesOn(index).get(resource.id) ?? []).filter(({ writeRate = 0 }) => writeRate > 0);
    const written = writers.reduce((sum, { writeRate = 0 }) => sum + writeRate, 0);
    const link = slowestLink(resource, index);
    const peers = diskfulReplicas(resource.id, index).length - 1;
    if (!link || written * peers <= link.speed || peers < 1) return [];
    const sent = peers === 1 ? '' : `, which is ${written * peers} Mbit/s to ${peers} peers`;
    return [
      {
        message: `${sayNames(writers)} on ${resource.name} write ${written} Mbit/s${sent}, and ${link.network.name} carries ${link.speed} Mbit/s.`,
        related: [link.network.id, ...writers.map(({ id }) => id)],
      },
    ];
  },
});

const servicesOn = elementsByKey(Service, (service, index) => {
  const resource = resourceUnder(dataMountOf(service, service.serverId, index)?.sourceId, index);
  return resource ? [resource.id] : [];
});
