import { defineRule } from '../../../../core/rules/rule.ts';
import { quorumTypeOf } from '../../clientQuorum.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/replica-2-without-arbiter',
  title: 'Two copies and no arbiter',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Add a third server: a third copy, or an arbiter brick.',
  sources: [
    {
      title: 'Gluster docs, Split brain and the ways to deal with it',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Split-brain-and-ways-to-deal-with-it/',
    },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.form !== 'replicate' || volume.setSize !== 2 || !lettingOneWrite(volume)) return [];
    return [
      {
        message: `${volume.name} keeps two copies and no arbiter: two outages, one after the other, leave two different versions of a file.`,
      },
    ];
  },
});

/** Two copies that depend on the first of them, or on each other, are other mistakes: they cannot differ. */
function lettingOneWrite(volume: GlusterVolume): boolean {
  const type = quorumTypeOf(volume, 2);
  return type === 'none' || (type === 'fixed' && volume.quorumCount === 1);
}
