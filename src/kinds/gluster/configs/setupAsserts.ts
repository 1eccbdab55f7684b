import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { bricksPerSet } from '../brickSets.ts';
import type { VolumePlan } from './volumePlan.ts';

/**
 * What `gluster volume info --xml` says after the set-up, one `volume:element=value` a line; volume options carry the
 * prefix `option.`.
 */
export function setupAsserts({ volume, bricks, options }: VolumePlan): readonly ConfigLine[] {
  const counts: Record<string, number> = { brickCount: bricks.length };
  if (volume.form === 'replicate' || volume.form === 'arbiter') counts['replicaCount'] = bricksPerSet(volume);
  if (volume.form === 'arbiter') counts['arbiterCount'] = 1;
  if (volume.form === 'disperse') {
    counts['disperseCount'] = volume.setSize;
    counts['redundancyCount'] = volume.redundancy;
  }
  const asserts = [
    volume.started === 'no' ? 'statusStr=Created' : 'statusStr=Started',
    ...Object.entries(counts).map(([element, count]) => `${element}=${count}`),
    ...Object.entries(options).map(([option, value]) => `option.${option}=${value}`),
  ];
  return asserts.map((text) => ({ text: `${volume.volumeName}:${text}`, elementIds: [volume.id] }));
}
