import { linesOf } from '../../../core/configs/configFragment.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { homesOf } from '../dataMount.ts';
import { Server, Service } from '../elements.ts';
import { serviceUnit } from '../serviceUnits.ts';

/** How services end that no cluster manager stops: first of all, since they write to what is taken away after them. */
export function teardownSection({ index, managed }: ViewContext): readonly RunbookSection[] {
  const services = index
    .all(Service)
    .filter(({ id }) => !managed.some(({ elementIds }) => elementIds.includes(id)))
    .flatMap((service) => homesOf(service).map((serverId) => ({ service, serverId })));
  if (services.length === 0) return [];
  return [
    {
      page: 'teardown',
      place: 0,
      lines: [
        ...linesOf('## Services that no cluster manages\n\nFirst of all, since they write to what goes below:\n'),
        ...services.flatMap(({ service, serverId }) =>
          linesOf(
            `    ${index.find(Server, serverId)?.hostName}# systemctl disable --now ${serviceUnit(service.role, index.design.targetOs)}`,
            service.id,
            serverId,
          ),
        ),
      ],
    },
  ];
}
