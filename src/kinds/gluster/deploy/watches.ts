import type { Watch } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { GlusterVolume } from '../elements.ts';
import { poolHosts } from './packages.ts';

/** Bricks and what they owe each other (gluster(8)). */
export function watches(index: DesignIndex): readonly Watch[] {
  const hostIds = [...poolHosts(index).keys()];
  return index.all(GlusterVolume).flatMap(({ volumeName, pingTimeout }) => [
    {
      command: `gluster volume status ${volumeName}`,
      shows: `bricks that run; clients wait up to ${pingTimeout} s for one that has gone without a word`,
      hostIds,
    },
    { command: `gluster volume heal ${volumeName} info summary`, shows: 'files that a brick has missed', hostIds },
  ]);
}
