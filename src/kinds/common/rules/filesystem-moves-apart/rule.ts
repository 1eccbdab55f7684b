import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { homesOf, isFloating } from '../../dataMount.ts';
import { Filesystem, Mount } from '../../elements.ts';
import { isClusterFilesystem } from '../../storage.ts';

export const rule = defineRule({
  id: 'common/filesystem-moves-apart',
  title: 'Two mounts of one filesystem that move apart',
  severity: 'error',
  remedy: 'Give both mounts the same servers, in the same order.',
  sources: [{ title: 'Pacemaker Explained, groups' }, { title: 'mount(8)' }],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    const moving = index.by(Mount, 'sourceId', filesystem.id).filter(isFloating);
    const ways = new Set(moving.map((mount) => homesOf(mount).join(' ')));
    if (isClusterFilesystem(filesystem) || ways.size < 2) return [];
    return [
      {
        message: `${filesystem.name} is mounted by ${sayNames(moving)}, which move between different servers and so may part.`,
        related: moving.map(({ id }) => id),
      },
    ];
  },
});
