import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are the same': {
      design: change(
        extend('san', (build) => {
          build.add(Lun, 'lun-1', 'LUN 1', {
            arrayId: 'san-array',
            number: 1,
            size: 1024,
            wwid: '3600140500000000000000000000000a2',
            alias: 'archive',
            volumeGroup: 'vg_archive',
            initiatorIds: [],
          });
        }),
        { 'lun-1': { alias: 'kolab' } },
      ),
      blames: ['lun-0', 'lun-1'],
    },
  },
  good: {
    'each has its own': extend('san', (build) => {
      build.add(Lun, 'lun-1', 'LUN 1', {
        arrayId: 'san-array',
        number: 1,
        size: 1024,
        wwid: '3600140500000000000000000000000a2',
        alias: 'archive',
        volumeGroup: 'vg_archive',
        initiatorIds: [],
      });
    }),
  },
});
