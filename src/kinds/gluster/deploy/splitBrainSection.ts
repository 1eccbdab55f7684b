import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { bricksPerSet, brickSetsOf } from '../brickSets.ts';
import { planVolume, type VolumePlan } from '../configs/volumePlan.ts';
import { GlusterVolume } from '../elements.ts';

/**
 * What to do with files whose copies were changed apart, for the volumes that can come to it (Gluster docs, Split brain and
 * the ways to deal with it). Dispersed volumes refuse writes instead.
 *
 * @throws ConfigProblem for what glusterd would refuse.
 */
export function splitBrainSection(index: DesignIndex): readonly RunbookSection[] {
  return index
    .all(GlusterVolume)
    .filter((volume) => volume.form !== 'disperse' && bricksPerSet(volume) > 1)
    .map((volume, place) => ({
      page: 'split-brain' as const,
      place,
      lines: pageLines(planVolume(volume, index), index),
    }));
}

function pageLines(plan: VolumePlan, index: DesignIndex): readonly ConfigLine[] {
  const { volume, hosts } = plan;
  const name = volume.volumeName;
  const g = 'gluster --mode=script';
  return [
    ...linesOf(
      `## GlusterFS volume \`${name}\`

Clients get an I/O error for a file whose copies have changed apart; all others go on. On \`${hosts[0]}\`:

    ${g} volume heal ${name} info split-brain

Nothing listed: there is no split brain, wait for the heal (\`${g} volume heal ${name} info\`). ${policyOf(volume)}

For each file \`FILE\` that is listed (its path as seen from the root of the volume, with a leading \`/\`; or \`gfid:…\`):

1. Keep both versions before one is thrown away. On each host with a copy that holds data:
`,
      volume.id,
    ),
    ...brickSetsOf(index, volume).flatMap(({ bricks, arbiter }, at) =>
      bricks.flatMap((brick) => {
        if (brick === arbiter) return [];
        const { text } = plan.bricks.find((planned) => planned.brick === brick) ?? { text: '' };
        const [host, path] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
        return linesOf(`    ${host}# cp -a --parents ${path}/FILE /var/tmp/    # set ${at + 1}`, brick.id);
      }),
    ),
    ...linesOf(
      `
2. Choose: mail folders want the version with more messages; the other one's messages are put back by hand afterwards.
   One of these, on \`${hosts[0]}\`:
`,
      volume.id,
    ),
    ...brickSetsOf(index, volume).flatMap(({ bricks, arbiter }) =>
      plan.bricks
        .filter(({ brick }) => bricks.includes(brick) && brick !== arbiter)
        .flatMap(({ brick, text }) =>
          linesOf(`    ${g} volume heal ${name} split-brain source-brick ${text} FILE`, brick.id),
        ),
    ),
    ...linesOf(
      `    ${g} volume heal ${name} split-brain latest-mtime FILE
    ${g} volume heal ${name} split-brain bigger-file FILE

   \`latest-mtime\` and \`bigger-file\` do not work on directories and on files that were made twice under one name; name the
   brick for those.${arbiterWord(volume)}

3. See that nothing is left, then let Cyrus read the folders that FILE belongs to anew (reconstruct(8)):

    ${g} volume heal ${name}
    ${g} volume heal ${name} info split-brain`,
      volume.id,
    ),
  ];
}

function policyOf({ favoriteChild }: GlusterVolume): string {
  return favoriteChild === undefined || favoriteChild === 'none'
    ? 'No policy chooses by itself.'
    : `The volume settles most of them by itself (cluster.favorite-child-policy ${favoriteChild}): what lost is gone.`;
}

function arbiterWord({ form }: GlusterVolume): string {
  return form === 'arbiter' ? ' The arbiter holds names only, and is never the source of a file.' : '';
}
