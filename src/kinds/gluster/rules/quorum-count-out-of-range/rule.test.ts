import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'an arbiter volume without a number': {
      design: change('glusterfs', { 'gluster-volume-gv0': { form: 'arbiter', quorumType: 'fixed' } }),
      blames: ['gluster-volume-gv0'],
    },
    'more than there are': {
      design: change(
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
        { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'fixed', quorumCount: 4 } },
      ),
      blames: ['gluster-volume-gv0'],
      says: /of 4/,
    },
    'no number': {
      design: change(
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
        { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'fixed' } },
      ),
      blames: ['gluster-volume-gv0'],
      says: /no number/,
    },
  },
  good: {
    'a dispersed volume has no such quorum': change('glusterfs', {
      'gluster-volume-gv0': { form: 'disperse', setSize: 3, redundancy: 1, quorumType: 'fixed' },
    }),
    'a volume without copies has none either': change('glusterfs', {
      'gluster-volume-gv0': { form: 'distribute', quorumType: 'fixed', quorumCount: 4 },
    }),
    'two of three': change(
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
      { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'fixed', quorumCount: 2 } },
    ),
    'three of three': change(
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
      { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'fixed', quorumCount: 3 } },
    ),
  },
});
