import type { Template } from '../core/kind/clusterKind.ts';
import { glusterArbiters } from './glusterArbiters.ts';
import { groupware } from './groupware.ts';
import { haNfs } from './haNfs.ts';
import { quorumThreeNodes } from './quorumThreeNodes.ts';
import { sanFabrics } from './sanFabrics.ts';
import { twoSites } from './twoSites.ts';

/** Larger deployments as they stand in production, fetched by the page only when somebody looks at them. */
export const gallery: readonly Template[] = [quorumThreeNodes, twoSites, glusterArbiters, haNfs, sanFabrics, groupware];
