import type { DeploymentPart, RunbookStep } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { clusterPlans, type PlacedPlan } from './configs/clusterPlans.ts';
import { drills } from './deploy/drills.ts';
import { foreignSteps } from './deploy/foreignSteps.ts';
import { fenceSteps } from './deploy/fenceSteps.ts';
import { filesystemSteps } from './deploy/filesystemSteps.ts';
import { loadSteps } from './deploy/loadSteps.ts';
import { packages, repositorySteps } from './deploy/packages.ts';
import { ports } from './deploy/ports.ts';
import { qdeviceSteps } from './deploy/quorumDevice.ts';
import { reachSteps } from './deploy/reachSteps.ts';
import { reactorSteps } from './deploy/reactorSteps.ts';
import { resourceSteps } from './deploy/resourceSteps.ts';
import { sbdSteps } from './deploy/sbdSteps.ts';
import { secrets } from './deploy/secrets.ts';
import { serviceSteps } from './deploy/serviceSteps.ts';
import { startSteps } from './deploy/startSteps.ts';
import { teardown } from './deploy/teardown.ts';
import { verifySteps } from './deploy/verifySteps.ts';
import { watches } from './deploy/watches.ts';
import { isReactor } from './managers.ts';

/** What turns members into a cluster: its keys, its configuration, the proof of its fencing, and what it runs. */
export function deploy(context: ViewContext): DeploymentPart {
  const { index } = context;
  const plans = clusterPlans(context);
  const ofPacemaker = plans.filter(({ plan }) => !isReactor(plan.cluster));
  return {
    packages: plans.flatMap(({ plan }) => packages(plan, index)),
    ports: plans.flatMap(({ plan }) => ports(plan, index)),
    secrets: ofPacemaker.flatMap((placed) => secrets(placed, index)),
    steps: [
      ...plans.flatMap((placed) => filesystemSteps(placed, context)),
      ...plans.flatMap((placed) =>
        isReactor(placed.plan.cluster) ? reactorSteps(placed.plan, index) : pacemakerSteps(placed, context),
      ),
    ],
    sections: plans.map(({ plan }) => teardown(plan, index)),
    drills: drills(index),
    watches: plans.flatMap(({ plan }) => watches(plan, index)),
  };
}

function pacemakerSteps(placed: PlacedPlan, context: ViewContext): readonly RunbookStep[] {
  const { index } = context;
  return [
    ...repositorySteps(placed.plan, index),
    ...foreignSteps(placed.plan, index),
    ...reachSteps(placed.plan, index),
    ...startSteps(placed, index),
    ...qdeviceSteps(placed, index),
    ...sbdSteps(placed, index),
    ...loadSteps(placed, context),
    ...fenceSteps(placed.plan, index),
    ...resourceSteps(placed.plan, context),
    ...serviceSteps(placed.plan, context),
    ...verifySteps(placed.plan, context),
  ];
}
