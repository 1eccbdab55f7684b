import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { CHECKERS, PRIOS } from '../../src/kinds/san/fields/multipathFields.ts';
import { workbench } from '../../src/workbench.ts';
import { isFull } from '../full.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { checkShared } from './sharedChecker.ts';

const CHECKER = ['oracles', 'gluster', 'check-bundle-shared.sh'] as const;
const PLUGINS = '/lib/multipath';

function sanWith(array: Record<string, unknown>, luns: Record<string, unknown> = {}): Design {
  const design = workbench.fromTemplate('san');
  if (!design) throw new Error('no SAN template');
  return patchElement(patchElement(design, 'san-array', array), 'lun-0', luns);
}

const everyField = sanWith({
  access: 'alua',
  noPathRetry: 30,
  pollingInterval: 4,
  fastIoFail: 7,
  devLoss: 300,
  pathGrouping: 'group_by_node_name',
  prio: 'const',
  pathChecker: 'directio',
  failback: 'manual',
  findMultipaths: 'yes',
  authentication: 'mutual-chap',
  replacementTimeout: 20,
  noopInterval: 3,
  noopTimeout: 4,
  startup: 'manual',
});

/** Without the flag for all, the first and the last one, which between them have every field in two ways. */
const sampled = <Case>(cases: readonly Case[]): readonly Case[] =>
  isFull ? cases : cases.filter((_, at) => at === 0 || at === cases.length - 1);

const takes: readonly [string, Design][] = [
  ['every field set', everyField],
  ['no failing fast', sanWith({ failFast: 'off', whenNoPath: 'queue' })],
  ['errors at once', sanWith({ whenNoPath: 'fail', access: 'active-active', findMultipaths: 'strict' })],
  ['controllers that take turns', sanWith({ access: 'active-passive', failback: 'immediate' })],
  ['no multipathd and no CHAP', sanWith({ multipath: 'off', authentication: 'none' }, { volumeGroup: '' })],
];

const targets: readonly [string, Record<string, unknown>, readonly string[]][] = [
  ['closed', {}, []],
  ['closed, CHAP both ways', { authentication: 'mutual-chap' }, []],
  ['open to everybody', { masking: 'open' }, ['demo mode']],
  ['open to everybody, without CHAP', { masking: 'open', authentication: 'none' }, ['demo mode', 'CHAP is not']],
];

/** What the checker says against the files of the folder. */
async function check(folder: string): Promise<readonly string[]> {
  return (await checkShared(sharedPath(...CHECKER), folder, '--no-lint', '--no-gluster')).faults;
}

test.skipIf(!existsSync(PLUGINS))('each prioritizer and checker on offer is a plugin of multipath', () => {
  const plugins = readdirSync(PLUGINS);
  for (const prio of PRIOS) expect(plugins).toContain(`libprio${prio}.so`);
  for (const checker of CHECKERS) expect(plugins).toContain(`libcheck${checker}.so`);
});

const tools = hasShared(...CHECKER) && hasTools('multipath', 'iscsiadm', 'targetcli', 'shellcheck');
describe.skipIf(!tools)('the tools of the SAN', () => {
  test.each(sampled(takes))('take %s', async (_, design) => {
    const folder = writeConfigs(design);
    const faults = await check(folder);
    removeFolder(folder);
    expect(faults).toEqual([]);
  });

  test.each(sampled(targets))('make the target of a Linux host that is %s', async (_, array, warnings) => {
    const folder = writeConfigs(sanWith({ platform: 'linux-host', ...array }));
    const script = join(folder, 'hosts/kolab1/lio-target.sh');
    mkdirSync(join(folder, 'hosts/kolab1'), { recursive: true });
    copyFileSync(join(folder, 'san/lio-SAN_Array.sh'), script);
    const refused = await check(folder);
    expect(refused.length).toBe(array['authentication'] === 'none' ? warnings.length : 1);
    const filled = readFileSync(script, 'utf8')
      .replace('CHANGE_ME_CHAP_SECRET_OF_ARRAY', 'other-way-9876')
      .replace('CHANGE_ME_CHAP_SECRET', 'one-way-123456');
    writeFileSync(script, filled);
    const faults = await check(folder);
    removeFolder(folder);
    expect(faults.length).toBe(warnings.length);
    for (const warning of warnings) expect(faults.join('\n')).toContain(warning);
  });
});
