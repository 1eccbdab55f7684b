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
    'the pool names no network': change('glusterfs', {
      'gluster-pool': { networkId: undefined },
      'address-kolab2-storage': null,
    }),
    'it mounts something else': template('nas'),
  },
});
