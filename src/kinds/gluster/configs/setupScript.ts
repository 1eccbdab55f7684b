import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { VolumePlan } from './volumePlan.ts';

/**
 * The script that makes the pool, the volume and its options, run once on the first host (gluster(8)). It may run again:
 * what exists is left as it is. `--mode=script` answers the questions of the command, stdin being closed.
 */
export function setupScript(plan: VolumePlan): readonly ConfigLine[] {
  const { volume, hosts, probes, serverQuorumRatio } = plan;
  const [first = ''] = hosts;
  const name = volume.volumeName;
  return [
    ...linesOf(
      `#!/bin/bash\n# Makes the pool and the volume ${name}. Run it once on ${first}; it may run again.\nset -euo pipefail\n\n` +
        `# A peer that is unplugged lets commands hang; none of them takes minutes otherwise.\n` +
        `g() { timeout 180 gluster --mode=script "$@"; }\n`,
      volume.id,
    ),
    ...linesOf(probes.map((probe) => `g peer probe ${probe}`).join('\n'), volume.poolId),
    ...linesOf(waitForPeers(hosts), volume.poolId),
    ...createLines(plan),
    ...linesOf('', volume.id),
    ...Object.entries(plan.options)
      .filter(([option]) => !FOR_EMPTY_VOLUMES.has(option))
      .flatMap(([option, value]) => linesOf(`g volume set ${name} ${option} ${quoteShell(value)}`, volume.id)),
    ...(serverQuorumRatio === undefined
      ? []
      : linesOf(`g volume set all cluster.server-quorum-ratio ${serverQuorumRatio}%`, volume.poolId)),
    ...(volume.started === 'no'
      ? []
      : linesOf(
          `\nif ! g volume info ${name} | grep -x 'Status: Started' >/dev/null; then\n  g volume start ${name}\nfi`,
          volume.id,
        )),
    ...linesOf(`g volume info ${name}`, volume.id),
  ];
}

/** Options that cut off files when they are changed on a volume that holds some: said only to the volume just made. */
const FOR_EMPTY_VOLUMES: ReadonlySet<string> = new Set(['features.shard']);

/** Each host has to see all others, not only the first: glusterd asks them all before it makes a volume. */
function waitForPeers(hosts: readonly string[]): string {
  return `
sees_all() { [ "$(g --remote-host="$1" pool list | grep -c 'Connected')" -ge ${hosts.length} ]; }
for host in ${hosts.join(' ')}; do
  for _ in $(seq 1 60); do
    sees_all "$host" && break
    sleep 1
  done
  sees_all "$host" || { echo "$host does not see all ${hosts.length} hosts of the pool" >&2; exit 1; }
done
`;
}

/** One brick a line, in the order that decides which of them form a set. */
function createLines({ volume, layout, bricks, options }: VolumePlan): readonly ConfigLine[] {
  const command = ['g volume create', volume.volumeName, layout].filter(Boolean).join(' ');
  return [
    ...linesOf(`if ! g volume info ${volume.volumeName} >/dev/null 2>&1; then\n  ${command} \\`, volume.id),
    ...bricks.map(({ brick, text }, at) => ({
      text: `    ${text}${at < bricks.length - 1 ? ' \\' : ''}`,
      elementIds: [brick.id, brick.serverId],
    })),
    ...Object.entries(options)
      .filter(([option]) => FOR_EMPTY_VOLUMES.has(option))
      .flatMap(([option, value]) =>
        linesOf(`  g volume set ${volume.volumeName} ${option} ${quoteShell(value)}`, volume.id),
      ),
    ...linesOf('fi', volume.id),
  ];
}
