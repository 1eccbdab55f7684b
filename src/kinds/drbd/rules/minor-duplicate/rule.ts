import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Replica, Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/minor-duplicate',
  title: 'Two volumes with one minor',
  severity: 'error',
  remedy: 'Number the minors through on each server.',
  sources: [{ title: 'drbd.conf(5), device' }],
  appliesTo: [Volume],
  check(volume, { index }) {
    const others = findMinorSharers(volume, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${volume.name} is /dev/drbd${volume.minor} on a server where ${sayNames(others)} is that too.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${volume.name} a free minor`,
          edit: takeFreeNumber({ type: Volume, element: volume, field: 'minor', least: 0, most: 1_048_575 }),
        },
      },
    ];
  },
});

const findMinorSharers = sharing(Volume, (volume, index) =>
  index.by(Replica, 'resourceId', volume.resourceId).map(({ serverId }) => `${serverId} ${volume.minor}`),
);
