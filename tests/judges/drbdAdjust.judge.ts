import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { deploy } from '../../src/kinds/drbd/deploy.ts';
import { Address } from '../../src/kinds/common/index.ts';
import { workbench } from '../../src/workbench.ts';
import { templateDesign } from '../drbdVariants.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { asHost } from './offline/asHost.ts';

/** What drbdsetup(8), show, says of the pair as it runs on alice. */
const RUNNING = readFileSync(fileURLToPath(new URL('lab/drbdShow.txt', import.meta.url)), 'utf8');

/** The real drbdadm reads the files and computes what to do; only the kernel's part is told, and nothing is done. */
const STAND_INS = `
drbdsetup() { cat /run/show; }
drbdadm() {
  case $1 in
    -d) DRBD_DRIVER_VERSION_OVERRIDE=9.1.13 FAKE_DRBDSETUP_SHOW=/run/show command drbdadm "$@" ;;
    dstate) echo UpToDate/UpToDate ;;
    cstate) echo "\${STATE_OF_CONNECTION:-Connected}" ;;
    adjust) echo adjusted ;;
  esac
}
fail() { echo "FAIL $*"; exit 1; }
say() { echo "$*"; }
confirm() { [ "\${CONFIRM:-}" = "$1" ] || fail "CONFIRM=$1"; }
`;

const pair = templateDesign('drbd-single-primary');
const changed = (id: string, change: Readonly<Record<string, unknown>>): Design => patchElement(pair, id, change);

/** What the step of alice says: "done" where it sees nothing to do, else what it does and how it ends. */
async function adjust(design: Design, { confirm = '', connection = '' } = {}): Promise<string> {
  const { steps = [] } = deploy(workbench.analyse(design).view);
  const step = steps.find(({ run, hostIds }) => run.includes('drbdadm adjust ') && hostIds.includes('server-alice'));
  const folder = writeConfigs(design);
  try {
    const set = `CONFIRM='${confirm}' STATE_OF_CONNECTION='${connection}'`;
    const script = `cat >/run/show <<'SHOW'\n${RUNNING}SHOW\n${set}${STAND_INS}
if { ${step?.done}\n} >/dev/null 2>&1; then echo done; else set -euo pipefail\n${step?.run}\nfi`;
    const [outcome] = await asHost(folder, 'alice', [`bash -c '${script.replaceAll("'", "'\\''")}'`]);
    return outcome?.stdout ?? '';
  } finally {
    removeFolder(folder);
  }
}

function moved(): Design {
  const { index } = workbench.analyse(pair);
  const replication = index.all(Address).filter(({ ip }) => ip.startsWith('10.1.1.'));
  return replication.reduce(
    (design, { id, ip }) => patchElement(design, id, { ip: ip.replace('.1.1.', '.1.9.') }),
    pair,
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
