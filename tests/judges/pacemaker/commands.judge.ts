import { describe, expect, test } from 'vitest';
import { workbench } from '../../../src/workbench.ts';
import { isFull } from '../../full.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { hasTools } from '../hasTools.ts';
import { clusterDesigns } from './clusterDesigns.ts';
import { rebuildWithCrm, rebuildWithPcs, wantedCib, type RebuiltCib } from './rebuildCib.ts';

const names = Object.keys(clusterDesigns);

/** What the tool makes of the commands of a design, and what it should. */
function replay(name: string, rebuild: (folder: string) => RebuiltCib): readonly [RebuiltCib, RebuiltCib] {
  const design = clusterDesigns[name]?.() ?? workbench.newDesign(name);
  return withFolder((folder) => {
    writeBundleTo(folder, workbench.configs(workbench.analyse(design)));
    return [rebuild(folder), { status: 0, errors: [], said: wantedCib(folder) }];
  });
}

describe.skipIf(!hasTools('pcs', 'cibadmin'))('pcs-setup.sh builds the cluster of cib.xml', () => {
  // Each command of pcs takes a second.
  test.each(isFull ? names : ['tie-breaker', 'san'])('%s', { timeout: 120_000 }, (name) => {
    const [built, wanted] = replay(name, rebuildWithPcs);
    expect(built).toEqual(wanted);
  });
});

describe.skipIf(!hasTools('crm', 'cibadmin'))('crm-commands.txt builds the cluster of cib.xml', () => {
  test.each(names)('%s', { timeout: 60_000 }, (name) => {
    const [built, wanted] = replay(name, rebuildWithCrm);
    expect(built).toEqual(wanted);
  });
});
