import type { Design } from '../../../src/core/model/design.ts';
import {
  drbd84Design,
  externalMetadataDesign,
  templateDesign,
  threeReplicaDesign,
  tieBreakerDesign,
} from '../../drbdVariants.ts';

/** Clusters on DRBD by name. */
export const drbdDesigns: Readonly<Record<string, () => Design>> = {
  'drbd-single-primary': () => templateDesign('drbd-single-primary'),
  'drbd-cross-link': () => templateDesign('drbd-cross-link'),
  'drbd-dual-primary': () => templateDesign('drbd-dual-primary'),
  'tie-breaker': tieBreakerDesign,
  'DRBD 8.4': drbd84Design,
  'external metadata': externalMetadataDesign,
  'external metadata of DRBD 8.4': () => externalMetadataDesign('8.4'),
};

/** Clusters of all sorts by name. */
export const clusterDesigns: Readonly<Record<string, () => Design>> = {
  ...drbdDesigns,
  'three replicas': threeReplicaDesign,
  san: () => templateDesign('san'),
  nas: () => templateDesign('nas'),
  glusterfs: () => templateDesign('glusterfs'),
};
