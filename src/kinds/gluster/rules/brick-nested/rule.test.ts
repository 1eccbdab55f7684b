import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Brick } from '../../elements.ts';
import { rule } from './rule.ts';

const withBrick = (path: string, host = 'gluster1') =>
  extend('glusterfs', (build) => {
    build.add(Brick, 'brick-3', 'Brick 3', {
      volumeId: 'gluster-volume-gv0',
      serverId: `server-${host}`,
      backingId: build.dataDisk(`server-${host}`, '/dev/vdc'),
      position: 2,
      path,
    });
  });

ruleCases(rule, {
  bad: {
    'directly inside': {
      design: withBrick('/data/glusterfs/gv0/brick/inner'),
      blames: ['brick-3'],
      says: /inside Brick 1,/,
      fixable: false,
    },
    'deep inside': { design: withBrick('/data/glusterfs/gv0/brick/a/b'), blames: ['brick-3'] },
    'around the other': { design: withBrick('/data/glusterfs/gv0'), blames: ['brick-1'] },
  },
  good: {
    apart: template('glusterfs'),
    'side by side': withBrick('/data/glusterfs/gv0/brick2'),
    'inside, but on another server': change(withBrick('/data/glusterfs/gv0/brick/inner', 'kolab1'), {}),
    'the same directory is another rule': withBrick('/data/glusterfs/gv0/brick'),
  },
});
