import type { ElementId } from '../../../core/model/element.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { dataPlaces, dataUser, type Service } from '../../common/index.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';

/** A service that Pacemaker must not start before its data lies on the storage of the design. */
export interface HeldService {
  /** Pacemaker id. */
  readonly id: string;
  readonly service: Service;
  /** The user that owns its data. */
  readonly user: string;
  /** Servers that may run it. */
  readonly hostIds: readonly ElementId[];
}

/** The services of a cluster whose data is moved when what they lie on is mounted: the cluster holds them until then. */
export function heldServices({ units }: ClusterPlan, context: ViewContext): readonly HeldService[] {
  const places = dataPlaces(context).filter(({ mountedBy }) => mountedBy === 'cluster');
  return units.flatMap(({ resources }) =>
    resources.flatMap(({ id, elementIds }): HeldService[] => {
      const own = places.filter(({ service }) => elementIds.includes(service.id));
      const [first] = own;
      if (!first) return [];
      const { service } = first;
      const user = dataUser(service.role, context.index.design.targetOs);
      return [{ id, service, user, hostIds: own.map(({ hostId }) => hostId) }];
    }),
  );
}
