import type { ConfigFragment } from '../configs/configFragment.ts';
import type { DeploymentPart } from '../deploy/deployment.ts';
import type { ViewContext } from './clusterKind.ts';

/** What one kind writes for a design in good health. It stands apart from the kind, so that the page need not load it. */
export interface KindPrinting {
  configs(context: ViewContext): readonly ConfigFragment[];
  /** What turns bare hosts into the design: packages, ports, secrets, steps. Printed as runbook and as playbook. */
  deploy(context: ViewContext): DeploymentPart;
}
