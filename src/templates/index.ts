import type { Template } from '../core/kind/clusterKind.ts';
import { drbdCrossLink } from './drbdCrossLink.ts';
import { drbdDualPrimary } from './drbdDualPrimary.ts';
import { drbdSinglePrimary } from './drbdSinglePrimary.ts';
import { glusterfs } from './glusterfs.ts';
import { nas } from './nas.ts';
import { san } from './san.ts';

/** The six deployments of the seed, in its order. */
export const templates: readonly Template[] = [drbdSinglePrimary, drbdCrossLink, drbdDualPrimary, san, nas, glusterfs];
