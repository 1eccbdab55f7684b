import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Brick } from '../../elements.ts';
import { rule } from './rule.ts';

const serverByServer = change(
  extend('glusterfs', (build) => {
    for (const [at, host] of ['gluster1', 'gluster2'].entries()) {
      build.add(Brick, `brick-${at + 3}`, `Brick ${at + 3}`, {
        volumeId: 'gluster-volume-gv0',
        serverId: `server-${host}`,
        backingId: build.dataDisk(`server-${host}`, '/dev/vdc'),
        position: at * 2 + 1,
        path: '/data/glusterfs/gv1/brick',
      });
    }
  }),
  { 'brick-2': { position: 2 } },
);

ruleCases(rule, {
  bad: {
    'both bricks on one server': {
      design: change('glusterfs', { 'brick-2': { serverId: 'server-gluster1', backingId: 'disk-gluster1-os' } }),
      blames: ['gluster-volume-gv0'],
      says: /Set 1/,
      fixable: false,
    },
    'listed server by server': {
      design: serverByServer,
      blames: ['gluster-volume-gv0', 'gluster-volume-gv0'],
      fixable: true,
    },
    'listed server by server, in a volume that runs': {
      design: change(serverByServer, { 'disk-gluster1-vdb': { content: 'in-use' } }),
      blames: ['gluster-volume-gv0', 'gluster-volume-gv0'],
      fixable: false,
    },
  },
  good: {
    'one brick on each': template('glusterfs'),
    'bricks without copies may share a server': change('glusterfs', {
      'gluster-volume-gv0': { form: 'distribute' },
      'brick-2': { serverId: 'server-gluster1', backingId: 'disk-gluster1-os' },
    }),
    'which bricks form a set is open': change('glusterfs', {
      'brick-2': { serverId: 'server-gluster1', backingId: 'disk-gluster1-os', position: 0 },
    }),
    'two sets over two servers': extend('glusterfs', (build) => {
      for (const [at, host] of ['gluster1', 'gluster2'].entries()) {
        build.add(Brick, `brick-${at + 3}`, `Brick ${at + 3}`, {
          volumeId: 'gluster-volume-gv0',
          serverId: `server-${host}`,
          backingId: build.dataDisk(`server-${host}`, '/dev/vdc'),
          position: at + 2,
          path: '/data/glusterfs/gv1/brick',
        });
      }
    }),
  },
});
