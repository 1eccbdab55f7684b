import { change } from '../rules/designs.ts';
import type { Variant } from './variant.ts';

const everySetting = change('san', {
  'san-array': {
    authentication: 'mutual-chap',
    access: 'alua',
    whenNoPath: 'retry',
    noPathRetry: 30,
    pollingInterval: 4,
    fastIoFail: 7,
    devLoss: 300,
    pathGrouping: 'group_by_node_name',
    prio: 'const',
    pathChecker: 'directio',
    failback: 'manual',
    findMultipaths: 'yes',
    replacementTimeout: 20,
    noopInterval: 3,
    noopTimeout: 4,
  },
});

/** LUNs of an array. */
export const sanVariants: readonly Variant[] = [
  {
    id: 'san-mutual-chap',
    title: 'SAN over iSCSI, CHAP both ways, every setting of multipath told',
    design: everySetting,
  },
  {
    id: 'san-no-lvm',
    title: 'SAN over iSCSI, a filesystem right on the LUN',
    design: change('san', { 'lun-0': { volumeGroup: '' } }),
  },
  {
    id: 'san-linux-array',
    title: 'SAN whose array is a Linux host with LIO',
    design: change('san', { 'san-array': { platform: 'linux-host', authentication: 'chap' } }),
  },
];
