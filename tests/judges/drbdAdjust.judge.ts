import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { deploy } from '../../src/kinds/drbd/deploy.ts';
import { Resource } from '../../src/kinds/drbd/index.ts';
import { Address } from '../../src/kinds/common/index.ts';
import { workbench } from '../../src/workbench.ts';
import { drbd84Design, templateDesign } from '../drbdVariants.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { asHost } from './offline/asHost.ts';

const lab = (file: string): string => readFileSync(fileURLToPath(new URL(`lab/${file}`, import.meta.url)), 'utf8');

/** What drbdsetup(8), show, says of the pair as it runs on alice, in either generation. */
const RUNNING = { '9': lab('drbdShow.txt'), '8.4': lab('drbdShow84.txt') };

/** The version of the kernel's module by which drbdadm takes itself for one generation or the other. */
const MODULE = { '9': '9.1.13', '8.4': '8.4.11' };

/** The real drbdadm reads the files and computes what to do; only the kernel's part is told, and nothing is done. */
const STAND_INS = `
printf '#!/bin/sh\n[ "$1" != show ] || cat /run/show\n' >/lib/drbd/drbdsetup-84
drbdsetup() {
  case $1 in
    show) cat /run/show ;;
    status) printf 'kolab role:%s\n  disk:UpToDate\n  bob %s\n    peer-disk:UpToDate\n\n' "\${ROLES%/*}" "\${ROLES#*/}" ;;
  esac
}
drbdadm() {
  case $1 in
    -d) DRBD_DRIVER_VERSION_OVERRIDE=$MODULE FAKE_DRBDSETUP_SHOW=/run/show command drbdadm "$@" ;;
    dstate) echo UpToDate/UpToDate ;;
    cstate) echo "\${STATE_OF_CONNECTION:-Connected}" ;;
    # That of DRBD 9 tells of the host's own alone (drbdadm(8), role).
    role) case $MODULE in 8.4.*) echo "$ROLES" ;; *) echo "\${ROLES%/*}" ;; esac ;;
    adjust) echo adjusted ;;
  esac
}
fail() { echo "FAIL $*"; exit 1; }
say() { echo "$*"; }
confirm() { [ "\${CONFIRM:-}" = "$1" ] || fail "CONFIRM=$1"; }
`;

const pair = templateDesign('drbd-single-primary');
const pair84 = drbd84Design();
const changed = (id: string, change: Readonly<Record<string, unknown>>, design = pair): Design =>
  patchElement(design, id, change);

interface Running {
  readonly confirm?: string;
  readonly connection?: string;
  /** Own role and the peer's, or what DRBD 9 says in its place. */
  readonly roles?: string;
}

/** What the step of alice says: "done" where it sees nothing to do, else what it does and how it ends. */
async function adjust(design: Design, { confirm = '', connection = '', roles }: Running = {}): Promise<string> {
  const { index, view } = workbench.analyse(design);
  const [generation = '9'] = index.all(Resource).map((resource) => resource.generation);
  const { steps = [] } = deploy(view);
  const step = steps.find(({ run, hostIds }) => run.includes('drbdadm adjust ') && hostIds.includes('server-alice'));
  const folder = writeConfigs(design);
  try {
    const peer = generation === '9' ? 'role:Secondary' : 'Secondary';
    const set = `CONFIRM='${confirm}' STATE_OF_CONNECTION='${connection}' MODULE=${MODULE[generation]} ROLES='${roles ?? `Primary/${peer}`}'`;
    const script = `cat >/run/show <<'SHOW'\n${RUNNING[generation]}SHOW\n${set}${STAND_INS}
if { ${step?.done}\n} >/dev/null 2>&1; then echo done; else set -euo pipefail\n${step?.run}\nfi`;
    const [outcome] = await asHost(folder, 'alice', [`bash -c '${script.replaceAll("'", "'\\''")}'`]);
    return outcome?.stdout ?? '';
  } finally {
    removeFolder(folder);
  }
}

function moved(from = pair): Design {
  const { index } = workbench.analyse(from);
  const replication = index.all(Address).filter(({ ip }) => ip.startsWith('10.1.1.'));
  return replication.reduce(
    (design, { id, ip }) => patchElement(design, id, { ip: ip.replace('.1.1.', '.1.9.') }),
    from,
  );
}

describe.skipIf(!hasTools('drbdadm', 'unshare'))('a changed design reaches a resource that runs', () => {
  test('nothing is done where nothing has changed', async () => {
    expect(await adjust(pair)).toBe('done');
  });

  test('options are changed at once, and the secret is not shown', async () => {
    const said = await adjust(changed('drbd-kolab', { timeout: 90 }));
    expect(said).toMatch(/net-options kolab 1 .*--timeout=90 .*--shared-secret=\.\.\.( |$)/m);
    expect(said).toMatch(/\nadjusted$/);
    expect(said).not.toContain('CHANGE_ME');
  });

  test('a connection is moved to other addresses when somebody says so', async () => {
    expect(await adjust(moved())).toMatch(/new-path kolab 1 ipv4:10\.1\.9\.31[^]*FAIL CONFIRM=kolab$/);
    expect(await adjust(moved(), { confirm: 'kolab' })).toMatch(/\nadjusted$/);
  });

  test.each<[string, Design, string]>([
    ['DRBD 9', moved(), 'Primary/role:Primary'],
    ['DRBD 9 that tells everything', moved(), 'Primary/node-id:1 connection:Connected role:Primary congested:no'],
    ['DRBD 8.4', moved(pair84), 'Primary/Primary'],
  ])('two primaries are not parted, whoever says so: %s', async (_what, design, roles) => {
    const said = await adjust(design, { confirm: 'kolab', roles });
    expect(said).toMatch(/(del-path|disconnect) /);
    expect(said).toMatch(
      /FAIL kolab is primary here and on another host: .*crm_resource --ban --resource p_drbd_kolab-clone --node alice/,
    );
    expect(said).not.toMatch(/^adjusted/m);
  });

  test.each<[string, Design, string]>([
    ['the other stepped back: DRBD 9', moved(), 'Primary/connection:Connecting'],
    ['this one stepped back: DRBD 9', moved(), 'Secondary/role:Primary'],
    ['the other stepped back: DRBD 8.4', moved(pair84), 'Primary/Unknown'],
    ['the other is no primary: DRBD 8.4', moved(pair84), 'Primary/Secondary'],
    ['nothing is cut: DRBD 9', changed('drbd-kolab', { timeout: 90 }), 'Primary/role:Primary'],
    ['nothing is cut: DRBD 8.4', changed('drbd-kolab', { timeout: 90 }, pair84), 'Primary/Primary'],
  ])('it goes on where %s', async (_what, design, roles) => {
    expect(await adjust(design, { confirm: 'kolab', roles })).toMatch(/\nadjusted$/);
  });

  test('nothing is done where nothing has changed for DRBD 8.4 either', async () => {
    expect(await adjust(pair84)).toBe('done');
  });

  test('two that were parted are not connected', async () => {
    const said = await adjust(changed('drbd-kolab', { timeout: 90 }), { connection: 'StandAlone' });
    expect(said).toMatch(/^FAIL .*95-split-brain-recovery\.md/);
  });

  test.each<[string, Design]>([
    ['the disk', changed('disk-alice-kolab', { device: '/dev/vg0/other' })],
    ['the minor number', changed('drbd-kolab-volume-0', { minor: 4 })],
    ['the node id of the peer', changed('drbd-kolab-bob', { nodeId: 5 })],
    ['its own node id', changed('drbd-kolab-alice', { nodeId: 5 })],
  ])('%s stays as it is', async (_what, design) => {
    const said = await adjust(design, { confirm: 'kolab' });
    expect(said).toContain('FAIL ');
    expect(said).toContain('plan it as work on the data');
    expect(said).not.toMatch(/^adjusted/m);
  });
});
