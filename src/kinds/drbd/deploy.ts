import type { DeploymentPart, Secret } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { planResource, type ResourcePlan } from './configs/planResource.ts';
import { foreignSteps } from './deploy/foreignSteps.ts';
import { moduleSteps, packages } from './deploy/packages.ts';
import { ports } from './deploy/ports.ts';
import { rememberResource } from './deploy/rememberResource.ts';
import { serversOf } from './deploy/resourceHosts.ts';
import { sharedSteps } from './deploy/sharedSteps.ts';
import { splitBrain } from './deploy/splitBrain.ts';
import { storageSteps } from './deploy/storageSteps.ts';
import { teardown } from './deploy/teardown.ts';
import { watches } from './deploy/watches.ts';
import { verifySteps } from './deploy/verifySteps.ts';
import { volumeSteps } from './deploy/volumeSteps.ts';
import { Resource } from './elements.ts';

/** What turns empty disks into replicated devices, and how people put them right. */
export function deploy(context: ViewContext): DeploymentPart {
  const plans = context.index.all(Resource).map((resource) => planResource(resource, context));
  if (plans.length === 0) return {};
  return {
    packages: packages(plans, context),
    ports: plans.flatMap((plan) => ports(plan, context.index)),
    secrets: sharedSecret(plans),
    steps: [
      ...moduleSteps(plans, context),
      ...storageSteps(plans, context),
      ...plans.flatMap(foreignSteps),
      ...plans.flatMap((plan) => [
        ...sharedSteps(plan, context),
        ...volumeSteps(plan, context),
        ...rememberResource(plan, context),
      ]),
      ...plans.flatMap((plan) => verifySteps(plan, context)),
    ],
    sections: plans.flatMap((plan) => [splitBrain(plan, context), teardown(plan)]),
    watches: watches(plans),
  };
}

/** Half of the 63 characters that DRBD takes at most (drbd.conf(5), shared-secret). */
const SECRET_LETTERS = 32;

function sharedSecret(plans: readonly ResourcePlan[]): readonly Secret[] {
  const proven = plans.filter(({ resource }) => resource.cramHmacAlg !== 'none');
  if (proven.length === 0) return [];
  return [
    {
      name: 'drbd_secret',
      title: 'What DRBD hosts prove themselves by to each other',
      hostIds: [...new Set(plans.flatMap(({ replicas }) => serversOf(replicas)))],
      origin: { type: 'word', letters: SECRET_LETTERS },
      elementIds: proven.map(({ resource }) => resource.id),
    },
  ];
}
