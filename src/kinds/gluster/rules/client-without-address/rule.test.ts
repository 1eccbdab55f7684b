import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Address } from '../../../common/index.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is not in the network': {
      design: change('glusterfs', { 'address-kolab2-storage': null }),
      blames: ['mount-kolab2-srv-kolab'],
      says: /Kolab Server 2/,
      fixable: false,
    },
    'over no network at all': {
      design: change('glusterfs', { 'gluster-pool': { networkId: undefined }, 'address-kolab2-storage': null }),
      blames: ['mount-kolab2-srv-kolab'],
      says: /has no address in a network of each of its bricks\.$/,
    },
    'one brick is out of reach': {
      design: change(
        extend('glusterfs', (build) => {
          const far = build.network('far', '10.10.9.0/24', 'storage');
          build.add(Address, 'address-gluster2-far', '10.10.9.22', {
            serverId: 'server-gluster2',
            networkId: far,
            ip: '10.10.9.22',
          });
        }),
        { 'gluster-pool': { networkId: undefined }, 'address-gluster2-storage': null },
      ),
      blames: ['mount-kolab1-srv-kolab', 'mount-kolab2-srv-kolab'],
    },
  },
  good: {
    'both are': template('glusterfs'),
    'the pool names no network': change('glusterfs', { 'gluster-pool': { networkId: undefined } }),
    'a server without any address is drawn roughly': change('glusterfs', {
      'gluster-pool': { networkId: undefined },
      'address-kolab2-storage': null,
      'address-kolab2-client': null,
      'address-kolab2-ring': null,
    }),
    'a brick beyond the network of the pool is another rule': change('glusterfs', { 'address-gluster2-storage': null }),
    'it mounts something else': template('nas'),
  },
});
