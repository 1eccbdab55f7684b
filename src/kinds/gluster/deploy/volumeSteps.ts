import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { bricksPerSet, isArbiter } from '../brickSets.ts';
import { planVolume, type VolumePlan } from '../configs/volumePlan.ts';
import { GlusterVolume } from '../elements.ts';

/** A command of gluster(8) that gives up when a peer is unplugged, and asks nobody. */
const G = 'timeout 60 gluster --mode=script';

/**
 * What makes each volume, once, on the first host of its pool, and looks at it in the end.
 *
 * @throws ConfigProblem for what glusterd would refuse.
 */
export function volumeSteps({ index }: ViewContext): readonly RunbookStep[] {
  return index.all(GlusterVolume).flatMap((volume, at) => {
    const plan = planVolume(volume, index);
    const { bricks, hostIds } = plan;
    const common = {
      place: at,
      hostIds: hostIds.slice(0, 1),
      elementIds: [volume.id, ...bricks.map(({ brick }) => brick.id)],
    };
    const isAsDesigned = asDesigned(plan, index);
    const script = `"$BUNDLE"/gluster/setup-${volume.volumeName}.sh`;
    return [
      {
        ...common,
        phase: 'shared-storage',
        title: `Make the volume ${volume.volumeName}`,
        done: isAsDesigned,
        run: script,
        check: isAsDesigned,
      },
      ...(volume.started === 'no' ? [] : [verifyStep(plan, common)]),
    ];
  });
}

/** What `gluster volume info` says of a volume that is as designed. */
function asDesigned(plan: VolumePlan, index: DesignIndex): string {
  const { volume, bricks, options, hosts, serverQuorumRatio } = plan;
  const lines = [
    `Status: ${volume.started === 'no' ? 'Created' : 'Started'}`,
    ...bricks.map(({ brick, text }, at) => `Brick${at + 1}: ${text}${isArbiter(brick, index) ? ' (arbiter)' : ''}`),
    ...Object.entries(options).map(([name, value]) => `${name}: ${value}`),
  ];
  return [
    `[ "$(${G} pool list | grep -cw Connected)" -ge ${hosts.length} ]`,
    `info=$(${G} volume info ${volume.volumeName})`,
    ...lines.map((line) => `grep -qxF ${quoteShell(line)} <<<"$info"`),
    ...(serverQuorumRatio === undefined
      ? []
      : [`${G} volume get all cluster.server-quorum-ratio | grep -qw ${serverQuorumRatio}%`]),
  ].join(' &&\n');
}

/** All bricks run, and none has to be healed. A heal that is under way gets a minute. */
function verifyStep(
  { volume, bricks }: VolumePlan,
  common: Pick<RunbookStep, 'place' | 'hostIds' | 'elementIds'>,
): RunbookStep {
  const name = volume.volumeName;
  const hasCopies = bricksPerSet(volume) > 1;
  const isOnline = `${G} volume status ${name} detail | grep -cE '^Online +: Y' | grep -qx ${bricks.length}`;
  const isHealed = `${G} volume heal ${name} info | grep -cx 'Number of entries: 0' | grep -qx ${bricks.length}`;
  const runs = `wait_for 60 ${quoteShell(isOnline)} ||
  fail 'a brick is down: see gluster volume status ${name}'`;
  const heals = `wait_for 60 ${quoteShell(isHealed)} ||
  fail 'files wait for their heal: see gluster volume heal ${name} info'`;
  return {
    ...common,
    phase: 'verify',
    title: `See that all bricks of ${name} run${hasCopies ? ' and are healed' : ''}`,
    run: hasCopies ? `${runs}\n${heals}` : runs,
  };
}
