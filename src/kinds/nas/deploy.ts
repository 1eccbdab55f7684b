import type { DeploymentPart } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { clientSteps } from './deploy/clientSteps.ts';
import { directorySteps } from './deploy/directorySteps.ts';
import { drills } from './deploy/drills.ts';
import { outsideSections } from './deploy/outsideSections.ts';
import { packages } from './deploy/packages.ts';
import { ports } from './deploy/ports.ts';
import { teardownSection } from './deploy/teardownSection.ts';
import { unitSteps } from './deploy/unitSteps.ts';

/** What servers need to serve NFS, and to mount it. A given filer is set up by its own means. */
export function deploy(context: ViewContext): DeploymentPart {
  const { index } = context;
  return {
    packages: packages(index),
    ports: ports(index),
    steps: [...unitSteps(context), ...directorySteps(context), ...clientSteps(index)],
    sections: [...outsideSections(index), ...teardownSection(index)],
    drills: drills(index),
  };
}
