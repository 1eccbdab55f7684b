import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': {
      design: change('glusterfs', { 'gluster-volume-gv0': { volumeName: 'mail spool' } }),
      blames: ['gluster-volume-gv0'],
    },
    'a reserved word': {
      design: change('glusterfs', { 'gluster-volume-gv0': { volumeName: 'all' } }),
      blames: ['gluster-volume-gv0'],
    },
    'an option in place of a name': {
      design: change('glusterfs', { 'gluster-volume-gv0': { volumeName: '-x' } }),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    plain: template('glusterfs'),
  },
});
