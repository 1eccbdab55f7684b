import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { homesOf } from '../../dataMount.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-path-duplicate',
  title: 'Two mounts at one path of a server',
  severity: 'error',
  remedy: 'Mount one of them at another path.',
  sources: [{ title: 'mount(8)' }, { title: 'findmnt(8), --verify' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const others = findSharers(mount, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayPlaced(mount, index)} is at ${mount.path}, where ${sayNames(others)} may be mounted on the same server.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Mount, (mount) => homesOf(mount).map((serverId) => `${serverId} ${mount.path}`));
