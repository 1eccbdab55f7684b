import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a network for replication': {
      design: change('glusterfs', { 'network-storage': { purpose: 'replication' } }),
      blames: ['gluster-pool'],
      says: /^GlusterFS talks over storage, /,
      fixable: false,
    },
  },
  good: {
    'a network for storage': template('glusterfs'),
    'another network is for replication': change('glusterfs', { 'network-client': { purpose: 'replication' } }),
    'no network told': change('glusterfs', { 'gluster-pool': { networkId: undefined } }),
  },
});
