import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import type { WorldEvent } from '../../src/core/world/world.ts';
import { workbench } from '../../src/workbench.ts';
import { ganeshaOnDrbd, ganeshaOnPlainLun, kernelNfs3OnDrbd, kernelNfsOnDrbd, kernelNfsOnLun } from '../nfsDesigns.ts';
import { withFolder, writeBundleTo } from '../writeBundle.ts';
import { ENVIRONMENT, hasTools } from './hasTools.ts';
import { followCourse } from './pacemaker/followCourse.ts';
import { rebuildWithCrm, rebuildWithPcs, wantedCib } from './pacemaker/rebuildCib.ts';
import { withOnlineNodes } from './pacemaker/withOnlineNodes.ts';

const designs: readonly (readonly [string, () => Design])[] = [
  ['kernel on DRBD', kernelNfsOnDrbd],
  ['kernel with NFS 3', kernelNfs3OnDrbd],
  ['Ganesha on DRBD', ganeshaOnDrbd],
  ['kernel on a LUN', kernelNfsOnLun],
  ['Ganesha on a bare LUN', ganeshaOnPlainLun],
];

function withBundle(design: Design, use: (folder: string) => void): void {
  withFolder((folder) => {
    writeBundleTo(folder, workbench.configs(workbench.analyse(design)));
    use(folder);
  });
}

function run(command: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { encoding: 'utf8', env: ENVIRONMENT });
}

describe.skipIf(!hasTools('xmllint', 'crm_verify'))('Pacemaker takes the CIB of an NFS pair', () => {
  test.each(designs)('%s', (_name, design) => {
    withBundle(design(), (folder) => {
      const cib = join(folder, 'cluster/cib.xml');
      const schema = run('xmllint', '--noout', '--relaxng', '/usr/share/pacemaker/pacemaker-3.9.rng', cib);
      expect(schema.stderr.trim()).toBe(`${cib} validates`);
      const online = join(folder, 'online.xml');
      writeFileSync(online, withOnlineNodes(readFileSync(cib, 'utf8')));
      const verified = run('crm_verify', '-V', '-x', online);
      expect(verified.stderr + verified.stdout).toBe('');
      expect(verified.status).toBe(0);
    });
  });
});

// Both look every parameter up in the metadata of the agents that are installed.
describe.skipIf(!hasTools('pcs', 'crm', 'cibadmin'))('pcs and crmsh know the agents and their parameters', () => {
  test.each(designs)(
    '%s',
    (_name, design) => {
      withBundle(design(), (folder) => {
        const said = wantedCib(folder);
        expect(rebuildWithPcs(folder)).toEqual({ status: 0, errors: [], said });
        expect(rebuildWithCrm(folder)).toEqual({ status: 0, errors: [], said });
      });
    },
    60_000,
  );
});

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });
const recover = (elementId: string): WorldEvent => ({ type: 'recover', elementId });

describe.skipIf(!hasTools('crm_simulate'))('Pacemaker moves the NFS server as the app says', () => {
  test.each(
    designs.flatMap(([name, design]) => [
      { name, design, first: 'server-alice', then: 'server-bob' },
      { name, design, first: 'server-bob', then: 'server-alice' },
    ]),
  )('$name: $first fails and comes back, then $then', ({ design, first, then }) => {
    const made = design();
    const { app, pacemaker } = followCourse(made, [fail(first), recover(first), fail(then), recover(then)]);
    expect(pacemaker).toEqual(app);
    expect(app.map((roles) => roles['p_nfs_nfs']?.started.length)).toEqual([1, 1, 1, 1, 1]);
  });
});
