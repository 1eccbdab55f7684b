import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';

/** More mounts than these are not named, which keeps the check linear. */
const MOST_NAMED = 8;

export const rule = defineRule({
  id: 'gluster/volume-not-started',
  title: 'A volume that is mounted and never started',
  severity: 'error',
  remedy: 'Let the set-up start the volume.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes: starting volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
    { title: 'gluster(8), volume start' },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const mounts = index.by(Mount, 'sourceId', volume.id);
    if (volume.started !== 'no' || mounts.length === 0) return [];
    return [
      {
        message: `${volume.name} is created, never started, and mounted all the same: ${sayNames(mounts)}.`,
        related: mounts.slice(0, MOST_NAMED).map(({ id }) => id),
        fix: {
          label: `Start ${volume.name}`,
          edit: (design) => patchElement(design, volume.id, { started: undefined }),
        },
      },
    ];
  },
});
