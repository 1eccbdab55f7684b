import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the figure of the Kolab documentation': { design: template('glusterfs'), blames: ['gluster-volume-gv0'] },
    'one of two may write': {
      design: change('glusterfs', { 'gluster-volume-gv0': { quorumType: 'fixed', quorumCount: 1 } }),
      blames: ['gluster-volume-gv0'],
      fixable: false,
    },
    'no quorum, in so many words': {
      design: change('glusterfs', { 'gluster-volume-gv0': { quorumType: 'none' } }),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    'copies that depend on the first are another mistake': change('glusterfs', {
      'gluster-volume-gv0': { quorumType: 'auto' },
    }),
    'copies that depend on each other are another mistake': change('glusterfs', {
      'gluster-volume-gv0': { quorumType: 'fixed', quorumCount: 2 },
    }),
    'three copies': change(
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
      { 'gluster-volume-gv0': { form: 'replicate', setSize: 3 } },
    ),
    'two copies and an arbiter': change(
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
      { 'gluster-volume-gv0': { form: 'arbiter', setSize: 3 } },
    ),
    'no copies at all is another mistake': change('glusterfs', { 'gluster-volume-gv0': { form: 'distribute' } }),
  },
});
