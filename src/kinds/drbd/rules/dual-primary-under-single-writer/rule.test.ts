import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Pool, GlusterVolume, Brick } from '../../../../../src/kinds/gluster/index.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a brick lies on two primaries': {
      design: extend('drbd-dual-primary', (build) => {
        const poolId = build.add(Pool, 'pool', 'pool', {});
        const volumeId = build.add(GlusterVolume, 'gv0', 'gv0', {
          poolId,
          volumeName: 'gv0',
          form: 'distribute',
          setSize: 1,
          redundancy: 0,
          quorumType: 'default',
          serverQuorum: 'off',
          pingTimeout: 20,
        });
        build.add(Brick, 'brick', 'Brick 1', {
          volumeId,
          serverId: 'server-alice',
          backingId: 'drbd-data-volume-0',
          position: 0,
          path: '/bricks/b1/brick',
        });
      }),
      blames: ['drbd-data-volume-0'],
      says: /Brick 1/,
    },
  },
  good: {
    'GFS2 lies on two primaries': template('drbd-dual-primary'),
    'a brick lies on a single primary': extend('drbd-single-primary', (build) => {
      const poolId = build.add(Pool, 'pool', 'pool', {});
      const volumeId = build.add(GlusterVolume, 'gv0', 'gv0', {
        poolId,
        volumeName: 'gv0',
        form: 'distribute',
        setSize: 1,
        redundancy: 0,
        quorumType: 'default',
        serverQuorum: 'off',
        pingTimeout: 20,
      });
      build.add(Brick, 'brick', 'Brick 1', {
        volumeId,
        serverId: 'server-alice',
        backingId: 'drbd-kolab-volume-0',
        position: 0,
        path: '/bricks/b1/brick',
      });
    }),
  },
});
