import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two peers': {
      design: change('glusterfs', { 'gluster-volume-gv0': { serverQuorum: 'on' } }),
      blames: ['gluster-volume-gv0'],
      fixable: true,
    },
  },
  good: {
    off: template('glusterfs'),
    'half of two is enough, which is another mistake': change('glusterfs', {
      'gluster-pool': { serverQuorumRatio: 50 },
      'gluster-volume-gv0': { serverQuorum: 'on' },
    }),
    'three peers': change(
      extend('glusterfs', (build) => {
        const third = build.server('gluster3', { 'network-storage': '10.10.1.23' });
        build.add(Peer, 'gluster-peer-3', 'gluster3', { poolId: 'gluster-pool', serverId: third });
        build.add(Brick, 'brick-3', 'Brick 3', {
          volumeId: 'gluster-volume-gv0',
          serverId: third,
          backingId: build.dataDisk(third, '/dev/vdb'),
          position: 2,
          path: '/data/glusterfs/gv0/brick',
        });
      }),
      { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, serverQuorum: 'on' } },
    ),
  },
});
