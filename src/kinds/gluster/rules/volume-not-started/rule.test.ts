import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'only created': {
      design: change('glusterfs', { 'gluster-volume-gv0': { started: 'no' } }),
      blames: ['gluster-volume-gv0'],
      says: /^gv0 is created, never started, .*: GFS Mount and GFS Mount\.$/,
      fixable: true,
    },
  },
  good: {
    'not told, which is started': template('glusterfs'),
    started: change('glusterfs', { 'gluster-volume-gv0': { started: 'yes' } }),
    'nobody mounts it': change('glusterfs', {
      'gluster-volume-gv0': { started: 'no' },
      'mount-kolab1-srv-kolab': null,
      'mount-kolab2-srv-kolab': null,
    }),
  },
});
