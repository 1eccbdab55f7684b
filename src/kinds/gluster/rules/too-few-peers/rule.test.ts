import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one server': {
      design: change('glusterfs', { 'gluster-peer-2': null }),
      blames: ['gluster-pool'],
      says: /one server, GlusterFS Node 1/,
    },
  },
  good: {
    'two servers': template('glusterfs'),
  },
});
