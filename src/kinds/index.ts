import { cluster } from './cluster/index.ts';
import { common } from './common/index.ts';
import { drbd } from './drbd/index.ts';
import { gluster } from './gluster/index.ts';
import { nas } from './nas/index.ts';
import { san } from './san/index.ts';

/** Every kind that Quorate knows. The order decides who is asked first, and who names the graph (the last). */
export const kinds = [common, cluster, drbd, san, nas, gluster];
