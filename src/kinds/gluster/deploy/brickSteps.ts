import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { filesystemThing, formatStep, prepareLine } from '../../common/index.ts';
import { brickPlaces, type BrickPlace } from '../configs/brickPlaces.ts';
import { Brick } from '../elements.ts';
import { poolHosts } from './packages.ts';

/** Where steps stand in the script that prepares the storage of each host. */
const PLACE = { format: 10, mount: 20, glusterd: 30 } as const;

/** The script of a host that makes its bricks, in the bundle. */
const PREPARE = 'hosts/$HOST/gluster-prepare.sh';

/** glusterd answers; it needs a moment after its start. */
const GLUSTERD_ANSWERS = 'timeout 60 gluster --mode=script pool list >/dev/null';

/**
 * What makes the bricks of each host and starts glusterd.
 *
 * @throws ConfigProblem for a brick without a disk that its server can name, or with a path against its grammar.
 */
export function brickSteps({ index, paths }: ViewContext): readonly RunbookStep[] {
  const hostIds = [...new Set(index.all(Brick).map(({ serverId }) => serverId))];
  const places = hostIds.map((hostId) => ({ hostId, bricks: brickPlaces(hostId, index, paths) }));
  const pool = poolHosts(index);
  return [
    ...places.flatMap(({ hostId, bricks }) => bricks.map((place) => brickStep(hostId, place))),
    ...places.map(({ hostId, bricks }) => mountStep(hostId, bricks)),
    ...(pool.size === 0 ? [] : [glusterdStep([...pool.keys()], [...pool.values()].flat())]),
  ];
}

function brickStep(hostId: ElementId, { brick, device }: BrickPlace): RunbookStep {
  const thing = filesystemThing(device);
  return formatStep({
    phase: 'storage',
    place: PLACE.format,
    hostIds: [hostId],
    type: brick.format ?? 'xfs',
    device,
    name: device,
    thing,
    run: prepareLine({ prepare: PREPARE, device, name: device, thing }),
    elementIds: brick.backingId === undefined ? [brick.id] : [brick.id, brick.backingId],
  });
}

function mountStep(hostId: ElementId, places: readonly BrickPlace[]): RunbookStep {
  const tests = places.flatMap(({ brick, mountPoint }) => [
    `mountpoint -q ${quoteShell(mountPoint)}`,
    `[ -d ${quoteShell(brick.path)} ]`,
  ]);
  return {
    phase: 'storage',
    place: PLACE.mount,
    title: 'Mount the bricks',
    hostIds: [hostId],
    // Without a disk as argument the script formats none that holds anything; the word of a person was for the step before.
    run: `CONFIRM='' "$BUNDLE/${PREPARE}"`,
    check: tests.join(' &&\n'),
    elementIds: places.map(({ brick }) => brick.id),
  };
}

/**
 * glusterd reads its file only when it starts. With the unit of Debian a restart ends the bricks of the host too
 * (KillMode=control-group), so that it is left to a person where bricks run.
 */
function glusterdStep(hostIds: readonly ElementId[], elementIds: readonly ElementId[]): RunbookStep {
  return {
    phase: 'storage',
    place: PLACE.glusterd,
    title: 'Start glusterd with its file',
    hostIds,
    done: `systemctl is-enabled --quiet glusterd &&
runs_since glusterd /etc/glusterfs/glusterd.vol`,
    run: `! pgrep -x glusterfsd >/dev/null ||
  fail 'bricks run here: restart glusterd yourself, on one host after the other, each when heal info is empty'
systemctl enable glusterd
systemctl restart glusterd
wait_for 30 '${GLUSTERD_ANSWERS}' || fail 'glusterd does not answer: see journalctl -u glusterd'`,
    check: GLUSTERD_ANSWERS,
    elementIds: [...new Set(elementIds)],
  };
}
