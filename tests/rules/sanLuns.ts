import { Lun } from '../../src/kinds/san/index.ts';
import { extend, type MakeDesign } from './designs.ts';

/** A SAN design with a second LUN of 1,024 bytes on its array, mapped to nobody. */
export function withSecondLun(base: MakeDesign): MakeDesign {
  return extend(base, (build) => {
    build.add(Lun, 'lun-1', 'LUN 1', {
      arrayId: 'san-array',
      number: 1,
      size: 1024,
      wwid: '3a',
      alias: 'more',
      volumeGroup: '',
      initiatorIds: [],
    });
  });
}
