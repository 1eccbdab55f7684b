import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a peer twice': {
      design: extend('glusterfs', (build) => {
        build.add(Peer, 'again', 'again', { poolId: 'gluster-pool', serverId: 'server-gluster2' });
      }),
      blames: ['again', 'gluster-peer-2'],
    },
  },
  good: {
    once: template('glusterfs'),
  },
});
