import type { DeploymentPart } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { brickSteps } from './deploy/brickSteps.ts';
import { certificateSteps } from './deploy/certificateSteps.ts';
import { clientSteps } from './deploy/clientSteps.ts';
import { foreignSteps } from './deploy/foreignSteps.ts';
import { packages, repositorySteps } from './deploy/packages.ts';
import { ports } from './deploy/ports.ts';
import { splitBrainSection } from './deploy/splitBrainSection.ts';
import { teardownSection } from './deploy/teardownSection.ts';
import { watches } from './deploy/watches.ts';
import { volumeSteps } from './deploy/volumeSteps.ts';

/** What turns disks into bricks, bricks into volumes, and lets clients mount them. */
export function deploy(context: ViewContext): DeploymentPart {
  return {
    packages: packages(context.index),
    ports: ports(context.index),
    steps: [
      ...repositorySteps(context.index),
      ...foreignSteps(context.index),
      ...certificateSteps(context.index),
      ...brickSteps(context),
      ...volumeSteps(context),
      ...clientSteps(context),
    ],
    sections: [...splitBrainSection(context.index), ...teardownSection(context)],
    watches: watches(context.index),
  };
}
