import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { homesOf, Mount, Server } from '../../../common/index.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/hard-mount-unwatched',
  title: 'A mount that hangs and tells nobody',
  severity: 'info',
  remedy: 'Watch the mount from outside, and alert somebody when it does not answer.',
  sources: [{ title: 'nfs(5), hard' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    if (index.find(Export, mount.sourceId)?.recovery !== 'hard') return [];
    const unwatched = homesOf(mount)
      .flatMap((id) => index.find(Server, id) ?? [])
      .filter(({ monitoring }) => monitoring === 'none');
    if (unwatched.length === 0) return [];
    return [
      {
        message: `${sayPlaced(mount, index)} waits for a silent NFS server without end, and nobody watches ${sayNames(unwatched)}.`,
        related: unwatched.map(({ id }) => id),
      },
    ];
  },
});
