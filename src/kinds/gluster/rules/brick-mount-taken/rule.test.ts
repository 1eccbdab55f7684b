import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import type { Builder } from '../../../../templates/builder.ts';
import { Brick } from '../../elements.ts';
import { rule } from './rule.ts';

const mountLocally = (path: string, host = 'gluster1') =>
  extend('glusterfs', (build) => {
    const serverId = `server-${host}`;
    build.mount(path, build.filesystem(build.dataDisk(serverId, '/dev/vdc'), 'xfs'), [serverId]);
  });

const addBrick = (build: Builder, path: string, backingId = build.dataDisk('server-gluster1', '/dev/vdc')): void => {
  build.add(Brick, 'brick-3', 'Brick 3', {
    volumeId: 'gluster-volume-gv0',
    serverId: 'server-gluster1',
    backingId,
    position: 2,
    path,
  });
};

ruleCases(rule, {
  bad: {
    'a filesystem at the mount point of the brick': {
      design: mountLocally('/data/glusterfs/gv0'),
      blames: ['brick-1'],
      says: /^\/data\/glusterfs\/gv0 is the place of the disk of Brick 1 of gv0 on /,
      fixable: false,
    },
    'a filesystem on the brick itself': {
      design: mountLocally('/data/glusterfs/gv0/brick'),
      blames: ['brick-1'],
      says: /^Inside Brick 1/,
    },
    'a filesystem inside the brick': { design: mountLocally('/data/glusterfs/gv0/brick/mail'), blames: ['brick-1'] },
    'two disks at one mount point': {
      design: extend('glusterfs', (build) => addBrick(build, '/data/glusterfs/gv0/second')),
      blames: ['brick-1', 'brick-3'],
      says: /Brick/,
    },
  },
  good: {
    'a mount of its own': template('glusterfs'),
    'a filesystem above the mount point': mountLocally('/data/glusterfs'),
    'a filesystem beside the brick': mountLocally('/data/glusterfs/gv0/other'),
    'a path that only begins alike': mountLocally('/data/glusterfs/gv0/brick2'),
    'the same path on another server': mountLocally('/data/glusterfs/gv0', 'kolab1'),
    'two bricks in one filesystem are another matter': extend('glusterfs', (build) =>
      addBrick(build, '/data/glusterfs/gv0/second', 'disk-gluster1-vdb'),
    ),
    'a path that is no brick': change('glusterfs', { 'brick-1': { path: 'brick' } }),
  },
});
