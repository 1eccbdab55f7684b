import { printing as cluster } from './cluster/printing.ts';
import { printing as common } from './common/printing.ts';
import { printing as drbd } from './drbd/printing.ts';
import { printing as gluster } from './gluster/printing.ts';
import { printing as nas } from './nas/printing.ts';
import { printing as san } from './san/printing.ts';

/** What every kind writes, in the order of the kinds. */
export const printing = [common, cluster, drbd, san, nas, gluster];
