import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Peer, Brick } from '../../elements.ts';
import { GIB } from '../../../../../src/templates/builder.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one is smaller': {
      design: change('glusterfs', { 'disk-gluster2-vdb': { size: 400 * GIB } }),
      blames: ['gluster-volume-gv0'],
      says: /400 GiB to 500 GiB/,
    },
  },
  good: {
    equal: template('glusterfs'),
    'the arbiter may be small': change(
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
      { 'gluster-volume-gv0': { form: 'arbiter', setSize: 3 }, 'disk-gluster3-vdb': { size: 10 * GIB } },
    ),
    'sets may differ': change('glusterfs', {
      'gluster-volume-gv0': { form: 'distribute' },
      'disk-gluster2-vdb': { size: 400 * GIB },
    }),
  },
});
