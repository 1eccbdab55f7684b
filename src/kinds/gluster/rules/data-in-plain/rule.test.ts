import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const on = (network: Record<string, unknown>, volume: Record<string, unknown> = {}) =>
  change('glusterfs', { 'network-storage': network, 'gluster-volume-gv0': volume });
const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'others are on it': {
      design: on({ trust: 'shared' }),
      blames,
      says: /^The files of gv0 cross storage in plain/,
      fixable: false,
    },
    'told to go in plain': { design: on({ trust: 'shared' }, { encryption: 'off' }), blames },
  },
  good: {
    'not told': template('glusterfs'),
    'a network of its own': on({ trust: 'private' }),
    'with TLS': on({ trust: 'shared' }, { encryption: 'tls' }),
    'others are on another network': change('glusterfs', { 'network-client': { trust: 'shared' } }),
    'a pool without a network': change('glusterfs', {
      'network-storage': { trust: 'shared' },
      'gluster-pool': { networkId: undefined },
    }),
  },
});
