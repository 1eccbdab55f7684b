import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is not in the network': {
      design: change('glusterfs', { 'address-kolab2-storage': null }),
      blames: ['mount-kolab2-srv-kolab'],
      says: /Kolab Server 2/,
    },
  },
  good: {
    'both are': template('glusterfs'),
  },
});
