import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is not in the network': {
      design: change('glusterfs', { 'address-gluster2-storage': null }),
      blames: ['gluster-peer-2'],
    },
  },
  good: {
    'all are': template('glusterfs'),
    'the pool names no network': change('glusterfs', {
      'address-gluster2-storage': null,
      'gluster-pool': { networkId: undefined },
    }),
  },
});
