import { version as cluster } from './cluster/version.ts';
import { version as common } from './common/version.ts';
import { version as drbd } from './drbd/version.ts';
import { version as gluster } from './gluster/version.ts';
import { version as nas } from './nas/version.ts';
import { version as san } from './san/version.ts';

/** Schema version of each kind, for what has to begin a design before the kinds themselves are there. */
export const versions: Readonly<Record<string, number>> = { common, cluster, drbd, san, nas, gluster };
