import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'not mapped to the standby server': {
      design: change('san', { 'lun-0': { initiatorIds: ['san-initiator-1'] } }),
      blames: ['lun-0'],
      says: /Kolab Server 2/,
      fixable: true,
    },
    'mapped to nobody': { design: change('san', { 'lun-0': { initiatorIds: [] } }), blames: ['lun-0', 'lun-0'] },
    'the server has no initiator': {
      design: change('san', { 'san-initiator-2': null }),
      blames: ['lun-0'],
      fixable: false,
    },
    'the server has no path': {
      design: change('san', {
        'lun-0': { initiatorIds: ['san-initiator-1'] },
        'san-path-2-1': null,
        'san-path-2-2': null,
      }),
      blames: ['lun-0'],
      fixable: false,
    },
  },
  good: {
    'mapped to both': template('san'),
    'nobody mounts it': extend('san', (build) => {
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
