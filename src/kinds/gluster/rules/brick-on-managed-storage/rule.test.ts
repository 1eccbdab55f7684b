import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Brick, GlusterVolume, Pool } from '../../elements.ts';
import { rule } from './rule.ts';

const withDrbd = extend('glusterfs', (build) => {
  const replicas = ['gluster1', 'gluster2'].map((host) => [`server-${host}`, `disk-${host}-vdb`] as const);
  build.drbd({ resourceName: 'r0', minor: 0, port: 7788, networkIds: [], replicas });
});

const onMovingVolume = extend('san', (build) => {
  const poolId = build.add(Pool, 'gluster-pool', 'GlusterFS', {});
  const volumeId = build.add(GlusterVolume, 'gluster-volume-gv0', 'gv0', {
    poolId,
    volumeName: 'gv0',
    form: 'distribute',
    setSize: 1,
    redundancy: 0,
    quorumType: 'default',
    serverQuorum: 'off',
    pingTimeout: 20,
  });
  build.add(Brick, 'brick-1', 'Brick 1', {
    volumeId,
    serverId: 'server-kolab1',
    backingId: 'lun-0',
    position: 0,
    path: '/data/glusterfs/gv0/brick',
  });
});

ruleCases(rule, {
  bad: {
    'on DRBD': {
      design: change(withDrbd, { 'brick-1': { backingId: 'drbd-r0-volume-0' } }),
      blames: ['brick-1'],
      says: /lies on r0\/0, which the cluster manager has to activate on/,
      fixable: false,
    },
    'on a logical volume that moves': {
      design: onMovingVolume,
      blames: ['brick-1'],
      says: /on Kolab Server 1 before the brick can start\.$/,
    },
  },
  good: {
    'on a disk': template('glusterfs'),
    'on nothing': change('glusterfs', { 'brick-1': { backingId: undefined } }),
    'beside DRBD': withDrbd,
  },
});
