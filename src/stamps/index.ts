import { drbdCluster } from './drbdCluster.ts';
import { glusterVolume } from './glusterVolume.ts';
import { nasClients } from './nasClients.ts';
import { sanCluster } from './sanCluster.ts';
import type { Stamp } from './stamp.ts';

/** Deployments that are put into an open design, in the order in which they are offered. */
export const stamps: readonly Stamp[] = [drbdCluster, glusterVolume, sanCluster, nasClients];
