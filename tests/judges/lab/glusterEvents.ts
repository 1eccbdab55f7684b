import { expect } from 'vitest';
import type { WorldEvent } from '../../../src/core/world/world.ts';
import { until, type Lab } from './lab.ts';

/** The client that reads and writes. */
export const CLIENT = 'k1';

const FILE = '/srv/mail/message';

export const fail = (number: number): WorldEvent => ({ type: 'fail', elementId: `brick-${number}` });
export const recover = (number: number): WorldEvent => ({ type: 'recover', elementId: `brick-${number}` });
/** The self-heal daemons have finished; to the engine an event like any other. */
export const HEALED: WorldEvent = { type: 'recover', elementId: 'gv0' };
/** Time passes, and nobody heals; to the engine an event like any other. */
export const LATER: WorldEvent = { type: 'recover', elementId: 'gv0' };

/** Runs a script that has to succeed, and gives what it says. */
export async function succeed(lab: Lab, name: string, script: string): Promise<string> {
  const { code, output } = await lab.run(name, script, 120);
  expect(code, output).toBe(0);
  return output;
}

/** Runs a command of gluster(8) on the first host. */
export function gluster(lab: Lab, command: string): Promise<string> {
  return succeed(lab, 'n1', `gluster --mode=script ${command}`);
}

/** Caches of the client would answer in place of the bricks. */
export async function switchCachesOff(lab: Lab): Promise<void> {
  for (const cache of ['quick-read', 'io-cache', 'open-behind', 'read-ahead', 'write-behind']) {
    await gluster(lab, `volume set gv0 performance.${cache} off`);
  }
}

/** Lets an event of the design happen to the brick process of `n<number>`. */
export async function enact(lab: Lab, event: WorldEvent): Promise<void> {
  const node = event.elementId.replace('brick-', 'n');
  if (event === HEALED) {
    await until(async () => /^(?!.*Number of entries: [1-9-])/s.test(await gluster(lab, 'volume heal gv0 info')), 60);
  } else if (event === LATER) {
    await pause(5);
  } else if (event.type === 'fail') {
    await succeed(lab, node, 'pkill -9 -x glusterfsd; while pgrep -x glusterfsd; do sleep 0.1; done');
    await pause(2);
  } else {
    await gluster(lab, 'volume start gv0 force');
    await until(async () => (await lab.run(node, 'pgrep -x glusterfsd')).code === 0);
    await pause(5);
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/**
 * Reads and rewrites files on the client, as every event before did: files that were touched meanwhile. In a volume of
 * several sets each has files of its own, and the worst of them is told.
 */
export async function accessNow(lab: Lab, files: readonly string[] = [FILE]): Promise<string> {
  const each = (act: string): string =>
    `failed=0\nfor file in ${files.join(' ')}; do ${act} || failed=1; done; exit $failed`;
  const write = await lab.run(CLIENT, each('date +%N >"$file"'), 30);
  const read = await lab.run(CLIENT, each('dd if="$file" iflag=direct status=none'), 30);
  if (write.code === 0 && read.code === 0) return 'read-write';
  return write.code !== 0 && read.code !== 0 ? 'none' : `mixed: ${write.output} ${read.output}`;
}
