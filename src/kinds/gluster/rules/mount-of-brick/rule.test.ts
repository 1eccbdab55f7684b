import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a client mounts a brick': {
      design: change('glusterfs', { 'mount-kolab1-srv-kolab': { sourceId: 'brick-1' } }),
      blames: ['mount-kolab1-srv-kolab'],
      says: /never reaches the other bricks/,
      fixable: true,
    },
    'on a server without an address in the network of the pool': {
      design: change('glusterfs', {
        'mount-kolab1-srv-kolab': { sourceId: 'brick-1' },
        'address-kolab1-storage': null,
      }),
      blames: ['mount-kolab1-srv-kolab'],
      fixable: false,
    },
  },
  good: {
    'it mounts the volume': template('glusterfs'),
    'a mount of nothing': change('glusterfs', { 'mount-kolab1-srv-kolab': { sourceId: undefined } }),
    'a mount of an export': template('nas'),
  },
});
