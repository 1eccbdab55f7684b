import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the default': {
      design: change('glusterfs', { 'gluster-volume-gv0': { pingTimeout: 42 } }),
      blames: ['gluster-volume-gv0'],
      fixable: true,
    },
  },
  good: {
    '41 seconds': change('glusterfs', { 'gluster-volume-gv0': { pingTimeout: 41 } }),
  },
});
