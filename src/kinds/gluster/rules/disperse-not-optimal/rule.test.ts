import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    '3 + 2': {
      design: change('glusterfs', { 'gluster-volume-gv0': { form: 'disperse', setSize: 5, redundancy: 2 } }),
      blames: ['gluster-volume-gv0'],
      says: /3 bricks/,
    },
  },
  good: {
    '4 + 2': change('glusterfs', { 'gluster-volume-gv0': { form: 'disperse', setSize: 6, redundancy: 2 } }),
  },
});
