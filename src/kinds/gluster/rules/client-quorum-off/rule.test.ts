import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: {
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
        { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'none' } },
      ),
      blames: ['gluster-volume-gv0'],
      fixable: true,
    },
    'fixed at one': {
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
        { 'gluster-volume-gv0': { form: 'replicate', setSize: 3, quorumType: 'fixed', quorumCount: 1 } },
      ),
      blames: ['gluster-volume-gv0'],
      says: /minority/,
      fixable: true,
    },
    'fixed at half of four': {
      design: change('glusterfs', { 'gluster-volume-gv0': { setSize: 4, quorumType: 'fixed', quorumCount: 2 } }),
      blames: ['gluster-volume-gv0'],
      says: /minority/,
      fixable: true,
    },
  },
  good: {
    auto: change(
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
    'fixed at two': change(
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
    'two copies have no majority': change('glusterfs', { 'gluster-volume-gv0': { quorumType: 'none' } }),
    'an erasure code counts otherwise': change(
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
      { 'gluster-volume-gv0': { form: 'disperse', setSize: 3, redundancy: 1, quorumType: 'none' } },
    ),
  },
});
