import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/core/model/design.ts';
import { FenceDevice } from '../../../src/kinds/cluster/index.ts';
import { printer } from '../../../src/printer.ts';
import { workbench } from '../../../src/workbench.ts';
import { change, extend } from '../../rules/designs.ts';
import { threeMembers } from '../../rules/threeMembers.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { ENVIRONMENT, hasTools } from '../hasTools.ts';
import { cibSchema } from '../offline/cib.ts';
import { corosync } from '../offline/corosync.ts';
import { crm } from '../offline/crm.ts';
import { bundleFiles, judgeFiles } from '../offline/judgeBundle.ts';
import { textOf } from '../offline/offlineJudge.ts';
import { pcs } from '../offline/pcs.ts';

const MIB = 1024 ** 2;
const FS = 'filesystem-drbd-data-volume-0';

function withBundle(design: Design, use: (folder: string) => void): void {
  withFolder((folder) => {
    writeBundleTo(folder, printer.configs(workbench.analyse(design)));
    use(folder);
  });
}

function run(command: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { encoding: 'utf8', env: ENVIRONMENT });
}

/** IPMI first, two power strips together next, a crash dump for bob, and a head start for the busier one. */
const levels = change(
  extend('drbd-single-primary', (build) => {
    const device = { clusterId: 'cluster-kolab', targetIds: ['server-alice'], delay: 0, level: 2 };
    const plugs = [{ targetId: 'server-alice', plug: '4' }];
    const pdu = { ...device, plugs, agent: 'fence_apc_snmp' as const };
    build.add(FenceDevice, 'pdu-a', 'pdu-a', { ...pdu, ip: '10.3.1.40' });
    build.add(FenceDevice, 'pdu-b', 'pdu-b', { ...pdu, ip: '10.3.1.41' });
    const dump = { clusterId: 'cluster-kolab', targetIds: ['server-bob'], delay: 0, level: 1, ip: '' };
    build.add(FenceDevice, 'kdump-bob', 'kdump-bob', { ...dump, agent: 'fence_kdump' });
  }),
  {
    'cluster-kolab': { priorityDelay: 15 },
    'fence-bob': { level: 2 },
    'service-ldap': null,
    'service-database': null,
    'service-smtp': null,
    'service-web': null,
  },
);

const ofLevels = [cibSchema, pcs, crm];

describe.skipIf(!hasTools(...ofLevels.flatMap(({ tools }) => tools)))('fencing levels are accepted', () => {
  test.each(ofLevels)('by $id', async (judge) => {
    const files = bundleFiles(levels());
    expect(textOf(files, 'cluster/cib.xml')).toContain('fencing-level');
    expect(await judgeFiles(files, [judge])).toEqual([]);
  });
});

describe.skipIf(!hasTools(...corosync.tools))('corosync takes the options', () => {
  test.each<[string, () => Design]>([
    ['tie-breaker of two', change('drbd-single-primary', { 'cluster-kolab': { autoTieBreaker: 'highest' } })],
    [
      'last man standing of three',
      change(threeMembers, { 'cluster-kolab': { lastManStanding: 'on', autoTieBreaker: 'lowest' } }),
    ],
    [
      'timeouts, in the clear',
      change(threeMembers, { 'cluster-kolab': { encryption: 'off', token: 5000, consensus: 7000, waitForAll: 'on' } }),
    ],
  ])('%s', async (_case, make) => {
    expect(await judgeFiles(bundleFiles(make()), [corosync])).toEqual([]);
  });
});

/** Whether the real mkfs takes the command of the bundle on a sparse file of that size. */
function isMade(design: Design, bytes: number): boolean {
  let made = false;
  withBundle(design, (folder) => {
    const script = readFileSync(join(folder, 'cluster/mkfs.sh'), 'utf8');
    const words = (/^format \S+ (mkfs\.\S+ .*)$/m.exec(script)?.[1] ?? '').split(' ');
    const image = join(folder, 'image');
    writeFileSync(image, '');
    truncateSync(image, bytes);
    const [command = '', ...args] = words.slice(0, -1);
    made = run(command, ...(command === 'mkfs.gfs2' ? ['-O'] : ['-F', '-x']), ...args, image).status === 0;
  });
  return made;
}

describe.skipIf(!hasTools('mkfs.gfs2', 'mkfs.ocfs2'))(
  'mkfs refuses what the rules call an error, and takes the rest',
  () => {
    test.each<[string, Readonly<Record<string, unknown>>, number]>([
      ['two journals of 32 MiB, one MiB short', { journals: 2, journalSize: 32 }, 127],
      ['two journals of 32 MiB', { journals: 2, journalSize: 32 }, 128],
      ['three of the least, one MiB short', { journals: 3 }, 47],
      ['three of the least', { journals: 3 }, 48],
      ['journals below the least', { journalSize: 7 }, 4_096],
      ['journals above the most', { journalSize: 1_025 }, 8_192],
      ['without locks', { locking: 'lock_nolock', journals: 1 }, 512],
    ])('%s', (_case, fields, mib) => {
      const design = change('drbd-dual-primary', { [FS]: { ...fields, size: mib * MIB } })();
      const errors = workbench
        .analyse(design)
        .findings.filter(({ ruleId }) => /journals-do-not-fit|journal-size-out/.test(ruleId));
      expect(isMade(design, mib * MIB)).toBe(errors.length === 0);
    });

    test.each(['abcdefghijklmnop', 'abcdefghijklmnopq', 'my-cluster'])('OCFS2 in the cluster %s', (clusterName) => {
      const design = change('drbd-dual-primary', { [FS]: { fsType: 'ocfs2' }, 'cluster-kolab': { clusterName } })();
      const errors = workbench.analyse(design).findings.filter(({ ruleId }) => ruleId.endsWith('too-long-for-ocfs2'));
      expect(isMade(design, 400 * MIB)).toBe(errors.length === 0);
    });
  },
);
