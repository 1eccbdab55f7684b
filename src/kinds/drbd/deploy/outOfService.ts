import type { ResourceManager } from '../../../core/configs/managedResource.ts';
import { managedIdOf } from '../facts.ts';

/** Commands by which a host gives up one resource, with what its manager runs on it, and takes it back. */
export interface OutOfService {
  readonly leave: string;
  readonly back: string;
}

/**
 * How a host gives up a resource and takes it back, by the manager that decides there; undefined if people do. Never by
 * standby: the host may have the good copy of another resource, and would hand that over as well. A ban works whichever
 * shell has set up the cluster (crm_resource(8), --ban); drbd-reactorctl(8) runs on the host itself.
 */
export function outOfService(
  host: string,
  resourceName: string,
  decidesBy: ResourceManager['decidesBy'] | undefined,
): OutOfService | undefined {
  if (decidesBy === 'votes') {
    const there = `--resource ${managedIdOf({ resourceName })}-clone --node ${host}`;
    return { leave: `crm_resource --ban ${there}`, back: `crm_resource --clear ${there}` };
  }
  if (decidesBy === 'data') {
    return {
      leave: `drbd-reactorctl disable --now ${resourceName}`,
      back: `drbd-reactorctl enable ${resourceName}`,
    };
  }
  return undefined;
}
