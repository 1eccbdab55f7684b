import type { DeploymentPart } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { dataSteps } from './deploy/dataSteps.ts';
import { diskSteps } from './deploy/diskSteps.ts';
import { mountSteps } from './deploy/mountSteps.ts';
import { nameSteps } from './deploy/nameSteps.ts';
import { packages } from './deploy/packages.ts';
import { ports } from './deploy/ports.ts';
import { serviceSteps } from './deploy/serviceSteps.ts';
import { systemSteps } from './deploy/systemSteps.ts';
import { teardownSection } from './deploy/teardownSection.ts';
import { drills } from './deploy/drills.ts';
import { Server } from './elements.ts';

/** All servers are ours to set up; each has to be the host that the design means before anything is changed. */
export function deploy(context: ViewContext): DeploymentPart {
  const { index } = context;
  return {
    hostIds: index.all(Server).map(({ id }) => id),
    packages: packages(index),
    ports: ports(index),
    steps: [
      ...systemSteps(index),
      ...nameSteps(index),
      ...diskSteps(context),
      ...mountSteps(context),
      ...dataSteps(context),
      ...serviceSteps(context),
    ],
    sections: teardownSection(context),
    drills: drills(index),
  };
}
