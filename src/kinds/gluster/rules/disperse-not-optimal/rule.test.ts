import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    '3 + 2': {
      design: change('glusterfs', { 'gluster-volume-gv0': { form: 'disperse', setSize: 5, redundancy: 2 } }),
      blames: ['gluster-volume-gv0'],
      says: /3 bricks/,
    },
    '3 + 1': {
      design: change('glusterfs', { 'gluster-volume-gv0': { form: 'disperse', setSize: 4, redundancy: 1 } }),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    '4 + 2': change('glusterfs', { 'gluster-volume-gv0': { form: 'disperse', setSize: 6, redundancy: 2 } }),
    'one brick for data': change('glusterfs', {
      'gluster-volume-gv0': { form: 'disperse', setSize: 3, redundancy: 2 },
    }),
    'three copies are no erasure code': change(
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
  },
});
