import type { DeploymentPart } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { sanClients } from './configs/sanClients.ts';
import { drills } from './deploy/drills.ts';
import { fibreSteps } from './deploy/fibreSteps.ts';
import { initramfsStep } from './deploy/initramfsStep.ts';
import { iscsiSteps } from './deploy/iscsiSteps.ts';
import { lunSteps } from './deploy/lunSteps.ts';
import { multipathSteps } from './deploy/multipathSteps.ts';
import { outsideSections } from './deploy/outsideSections.ts';
import { packages } from './deploy/packages.ts';
import { secrets } from './deploy/secrets.ts';
import { teardownSection } from './deploy/teardownSection.ts';
import { hasMultipath } from './pathSettings.ts';

/** What lets each server log in, see one device for all paths, and make what lies on the LUNs. */
export function deploy({ index }: ViewContext): DeploymentPart {
  const clients = sanClients(index);
  return {
    packages: clients.map((client) => packages(client, index.design.targetOs)),
    secrets: secrets(clients),
    steps: [
      ...clients.flatMap((client) => [
        ...fibreSteps(client),
        ...iscsiSteps(client, index),
        ...multipathSteps(client, index),
      ]),
      ...initramfsStep(clients, index.design.targetOs),
      ...lunSteps(index),
    ],
    sections: [...outsideSections(index), ...teardownSection(index)],
    drills: drills(index),
    watches: clients
      .filter(({ arrays }) => arrays.some(hasMultipath))
      .map(({ server }) => ({ command: 'multipath -ll', shows: 'paths that work', hostIds: [server.id] })),
  };
}
