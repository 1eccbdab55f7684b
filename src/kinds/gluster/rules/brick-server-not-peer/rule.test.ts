import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it was not probed': {
      design: change('glusterfs', { 'gluster-peer-2': null }),
      blames: ['brick-2'],
      fixable: true,
    },
  },
  good: {
    'each is a peer': template('glusterfs'),
  },
});
