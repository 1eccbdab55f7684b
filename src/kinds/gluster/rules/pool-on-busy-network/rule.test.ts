import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const over = (purpose: string) => change('glusterfs', { 'network-storage': { purpose } });

ruleCases(rule, {
  bad: {
    'the network of the users': {
      design: over('client'),
      blames: ['gluster-pool'],
      says: /^GlusterFS shares storage with the users:/,
      fixable: false,
    },
    'the network of the cluster': {
      design: over('cluster'),
      blames: ['gluster-pool'],
      says: /with the cluster messages:/,
    },
  },
  good: {
    'a storage network': template('glusterfs'),
    'a replication network is another rule': over('replication'),
    'no network told': change('glusterfs', { 'gluster-pool': { networkId: undefined } }),
  },
});
