import { describe, expect, test } from 'vitest';
import { templateDesign, threeReplicaDesign } from '../../../../tests/drbdVariants.ts';
import { removeFolder, writeConfigs } from '../../../../tests/judges/bundleFolder.ts';
import { hasTools } from '../../../../tests/judges/hasTools.ts';
import { asHost } from '../../../../tests/judges/offline/asHost.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import type { Design } from '../../../core/model/design.ts';

const single = templateDesign('drbd-single-primary');
const TIMINGS = { timeout: 1, pingInt: 120, connectInt: 120, onCongestion: 'pull-ahead' };
const RESYNC = { cPlanAhead: 300, cMaxRate: 4_194_304, resyncRate: 4_194_304 };
const CHECKS = { cramHmacAlg: 'sha512', verifyAlg: 'crc32c' };
const POLICIES = {
  afterSb0pri: 'discard-least-changes',
  afterSb1pri: 'call-pri-lost-after-sb',
  afterSb2pri: 'call-pri-lost-after-sb',
};
const ALL = { ...TIMINGS, ...RESYNC, ...CHECKS, ...POLICIES, protocol: 'A', fencing: 'resource-only' };

/** The commands that drbdadm would run on alice, after it took all files without a word. */
async function commandsOf(design: Design, version: string): Promise<string> {
  const folder = writeConfigs(design);
  try {
    const [outcome] = await asHost(folder, 'alice', [`DRBD_DRIVER_VERSION_OVERRIDE=${version} drbdadm -d up all`]);
    const messages = (outcome?.stderr ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^mod(info|probe): |DRBD module/.test(line));
    expect({ code: outcome?.code, messages }).toEqual({ code: 0, messages: [] });
    return outcome?.stdout ?? '';
  } finally {
    removeFolder(folder);
  }
}

const WANTED = [
  '--timeout=1',
  '--ping-int=120',
  '--connect-int=120',
  '--on-congestion=pull-ahead',
  '--protocol=A',
  '--c-plan-ahead=300',
  '--c-max-rate=4194304',
  '--resync-rate=4194304',
  '--cram-hmac-alg=sha512',
  '--verify-alg=crc32c',
  '--after-sb-0pri=discard-least-changes',
  '--fencing=resource-only',
  '--after-sb-1pri=call-pri-lost-after-sb',
  '--after-sb-2pri=call-pri-lost-after-sb',
];

describe.skipIf(!hasTools('drbdadm', 'unshare'))('drbdadm understands what is told of the connections', () => {
  test.each([
    [
      '8.4.11',
      { generation: '8.4', rrConflict: 'call-pri-lost', onNoData: 'suspend-io' },
      ['--rr-conflict=call-pri-lost', '--on-no-data-accessible=suspend-io'],
    ],
    [
      '9.1.13',
      { rrConflict: 'auto-discard', autoPromote: 'yes' },
      ['--rr-conflict=auto-discard', '--auto-promote=yes'],
    ],
    ['9.1.13', { rrConflict: 'retry-connect' }, ['--rr-conflict=retry-connect']],
  ])('%s %o', async (version, fields, own) => {
    const commands = await commandsOf(patchElement(single, 'drbd-kolab', { ...ALL, ...fields }), version);
    expect([...WANTED, ...own].filter((option) => !commands.includes(` ${option}`))).toEqual([]);
  });

  test.each(['disconnect', 'discard-zero-changes', 'discard-younger-primary', 'discard-older-primary'])(
    '%s',
    async (policy) => {
      for (const [generation, version] of [
        ['8.4', '8.4.11'],
        ['9', '9.1.13'],
      ] as const) {
        const design = patchElement(single, 'drbd-kolab', { generation, afterSb0pri: policy });
        expect(await commandsOf(design, version)).toContain(`--after-sb-0pri=${policy}`);
      }
    },
  );

  test('a number of servers, and a least number of copies', async () => {
    const fields = { quorum: 'number', quorumNumber: 3, minimumRedundancy: 32, onNoData: 'suspend-io' };
    const commands = await commandsOf(patchElement(threeReplicaDesign(), 'drbd-r0', fields), '9.1.13');
    expect(commands).toContain('--quorum=3 --quorum-minimum-redundancy=32 ');
    expect(commands).toContain('--on-no-data-accessible=suspend-io');
  });

  test('the outermost values of the timings', async () => {
    const most = { timeout: 600, pingInt: 1, connectInt: 1, cPlanAhead: 0, cMaxRate: 0, resyncRate: 1 };
    const commands = await commandsOf(patchElement(single, 'drbd-kolab', most), '9.1.13');
    expect(commands).toContain('--timeout=600');
    expect(commands).toContain('--c-max-rate=0');
    const most84 = { ...most, generation: '8.4', cMaxRate: 250 };
    expect(await commandsOf(patchElement(single, 'drbd-kolab', most84), '8.4.11')).toContain('--c-max-rate=250');
  });

  test('peers that ask for nothing, and copies that are not compared', async () => {
    const commands = await commandsOf(
      patchElement(single, 'drbd-kolab', { cramHmacAlg: 'none', verifyAlg: 'none' }),
      '9.1.13',
    );
    expect(commands).not.toMatch(/shared-secret|cram-hmac|verify-alg/);
  });
});
