import { reactorCrossLinkDesign, reactorThreeReplicaDesign, reactorTieBreakerDesign } from '../reactorDesigns.ts';
import type { Variant } from './variant.ts';

/** DRBD that drbd-reactor manages, without Pacemaker. */
export const reactorVariants: readonly Variant[] = [
  { id: 'reactor-tie-breaker', title: 'drbd-reactor, two replicas and a tie-breaker', design: reactorTieBreakerDesign },
  { id: 'reactor-three-replicas', title: 'drbd-reactor, three replicas', design: reactorThreeReplicaDesign },
  { id: 'reactor-cross-link', title: 'drbd-reactor, two resources', design: reactorCrossLinkDesign },
];
