import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isBrickPath } from '../../configs/brickPlaces.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-path-malformed',
  title: 'A malformed brick directory',
  severity: 'error',
  remedy: 'Write a sub-directory of the mount point of the disk, such as /data/gv0/brick.',
  sources: [
    {
      title: 'Gluster docs, Brick naming conventions',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Brick-Naming-Conventions/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [Brick],
  check(brick) {
    return refuseMalformed({
      owner: brick,
      text: brick.path,
      what: 'brick directory',
      grammar: 'an absolute path below a mount point, of letters, digits and . _ -, such as /data/gv0/brick',
      isGood: isBrickPath,
    });
  },
});
