import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one brick of two': {
      design: change('glusterfs', { 'brick-2': null }),
      blames: ['gluster-volume-gv0'],
      says: /1 bricks/,
    },
    'two bricks for three copies': {
      design: change('glusterfs', { 'gluster-volume-gv0': { setSize: 3 } }),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    'two of two': template('glusterfs'),
    'two sets of one': change('glusterfs', { 'gluster-volume-gv0': { form: 'distribute' } }),
  },
});
