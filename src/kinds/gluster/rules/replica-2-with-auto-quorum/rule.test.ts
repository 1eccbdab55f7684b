import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    auto: {
      design: change('glusterfs', { 'gluster-volume-gv0': { quorumType: 'auto' } }),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    'the default is no quorum': template('glusterfs'),
    'auto with three copies': change(
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
      { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'auto' } },
    ),
  },
});
