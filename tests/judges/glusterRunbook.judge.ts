import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { WorldEvent } from '../../src/core/world/world.ts';
import { workbench } from '../../src/workbench.ts';
import { isFull } from '../full.ts';
import { glusterDesign, type GlusterDesign } from '../glusterDesign.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { accessNow, CLIENT, enact, fail, HEALED, recover, succeed, switchCachesOff } from './lab/glusterEvents.ts';
import { openLab, type Lab } from './lab/lab.ts';
import { addRunbookHost, runbookScripts, runScript } from './lab/runbookHost.ts';

const DISK = '/dev/vdb';
const MEBIBYTES = 400;
const MAIL = '/srv/mail/user/anna';

/** Every replica form; each has one brick on each of n1, n2 …, and is mounted by k1 and k2. */
const FORMS: readonly (GlusterDesign & { readonly title: string })[] = [
  { title: 'replica 3', form: 'replicate', bricks: 3, serverQuorum: 'on' },
  { title: '2+1 arbiter', form: 'arbiter', bricks: 3 },
  { title: 'replica 2', form: 'replicate', bricks: 2 },
  { title: 'disperse 2+1', form: 'disperse', bricks: 3, redundancy: 1 },
  ...(isFull
    ? [
        { title: '2 x replica 2, distributed', form: 'replicate' as const, bricks: 4, setSize: 2 },
        { title: '2 x (2+1), distributed', form: 'arbiter' as const, bricks: 6, setSize: 3 },
      ]
    : []),
];

/** So many files that each set of a distributed volume has some. */
const FILES = Array.from({ length: 16 }, (_, at) => `/srv/mail/message-${at}`);

describe.skipIf(!hasTools('glusterd', 'mkfs.xfs', 'unshare', 'nsenter'))('the runbook of a GlusterFS pool', () => {
  // One after the other: some steps wait for a limited time.
  test.for(FORMS)('$title', { timeout: 900_000 }, async (options, { expect }) => {
    const design = withSmallDisks(glusterDesign(options), options.bricks);
    const bricks = Array.from({ length: options.bricks }, (_, at) => at + 1);
    const hosts = [...bricks.map((number) => `n${number}`), CLIENT, 'k2'];
    const bundle = writeConfigs(design);
    const lab = await openLab();
    try {
      for (const host of hosts) await addRunbookHost(lab, host, bundle);
      for (const number of bricks) await lab.addDisk(`n${number}`, DISK, MEBIBYTES);
      const scripts = runbookScripts(bundle);
      await refuseWithoutConfirm(lab, scripts);
      for (const script of scripts) await runOn(lab, hosts, script);
      await succeed(lab, CLIENT, `mkdir -p ${MAIL} && date >${MAIL}/1. && sync ${MAIL}/1.`);
      expect(await succeed(lab, 'k2', `cat ${MAIL}/1.`)).not.toBe('');

      const before = await Promise.all(hosts.map((host) => stateOf(lab, host)));
      for (const script of scripts) await runOn(lab, hosts, script);
      expect(await Promise.all(hosts.map((host) => stateOf(lab, host)))).toEqual(before);

      await switchCachesOff(lab);
      const inTurn = (isFull ? bricks : bricks.slice(-1)).flatMap((number) => [fail(number), recover(number), HEALED]);
      const events = [...inTurn, ...(options.setSize === undefined ? [] : loseASet(options.bricks))];
      const seen: string[] = [await accessNow(lab, FILES)];
      for (const event of events) {
        await enact(lab, event);
        seen.push(await accessNow(lab, FILES));
      }
      expect(seen).toEqual(replayed(design, events));
      for (const script of scripts.filter((name) => name >= '70')) await runOn(lab, hosts, script);
    } finally {
      await lab.close();
      removeFolder(bundle);
    }
  });
});

/** Two bricks of the last set fail, and with them the files that it alone has; the one with the newest data returns first. */
function loseASet(last: number): readonly WorldEvent[] {
  return [fail(last - 1), fail(last), recover(last), recover(last - 1), HEALED];
}

function withSmallDisks(design: Design, bricks: number): Design {
  return Array.from({ length: bricks }, (_, at) => `disk-n${at + 1}-vdb`).reduce(
    (changed, id) => patchElement(changed, id, { size: MEBIBYTES * 2 ** 20 }),
    design,
  );
}

/** A disk with something on it that no tool knows stays as it is until a person names it. */
async function refuseWithoutConfirm(lab: Lab, scripts: readonly string[]): Promise<void> {
  await succeed(lab, 'n1', `head -c 1M /dev/urandom | dd of=${DISK} conv=notrunc status=none`);
  const sum = await succeed(lab, 'n1', `sha256sum <${DISK}`);
  for (const script of scripts.filter((name) => name < '30')) await runOn(lab, ['n1'], script);
  for (const confirm of ['', '/dev/vdc', `${DISK}1`]) {
    const { code, output } = await runScript(lab, 'n1', '30-storage.sh', confirm);
    expect(code, output).not.toBe(0);
    expect(output).toContain(`CONFIRM=${DISK}`);
    expect(await succeed(lab, 'n1', `sha256sum <${DISK}`)).toBe(sum);
  }
}

async function runOn(lab: Lab, hosts: readonly string[], script: string): Promise<void> {
  await Promise.all(
    hosts.map(async (host) => {
      const { code, output } = await runScript(lab, host, script, DISK);
      expect(code, `${script} on ${host}: ${output}`).toBe(0);
    }),
  );
}

/** What a second run must not change: files of the host, mounts, the volume, what was written. */
async function stateOf(lab: Lab, host: string): Promise<string> {
  const files = await succeed(lab, host, 'find /etc -type f -print0 | sort -z | xargs -0 sha256sum');
  const mounts = await succeed(lab, host, 'findmnt -rn -t xfs,fuse.glusterfs -o TARGET,SOURCE,OPTIONS');
  const mail = host.startsWith('k') ? await succeed(lab, host, `find /srv/mail -type f | xargs sha256sum`) : '';
  const volume = host.startsWith('n')
    ? await succeed(
        lab,
        host,
        'gluster --mode=script volume info; cat /var/lib/glusterd/vols/gv0/info; pgrep -x glusterfsd',
      )
    : '';
  return [files, mounts, mail, volume].join('\n');
}

function replayed(design: Design, events: readonly WorldEvent[]): readonly string[] {
  return [[], ...events.map((_, at) => events.slice(0, at + 1))].map(
    (past) => workbench.analyse(design, past).offers.offerOf('gv0', `server-${CLIENT}`).access,
  );
}
