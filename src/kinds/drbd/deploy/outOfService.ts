import type { ResourceManager } from '../../../core/configs/managedResource.ts';

/** Commands by which a host gives up what its manager runs on it, and takes it back. */
export interface OutOfService {
  readonly leave: string;
  readonly back: string;
}

/**
 * How a host leaves service and comes back, by the manager that decides there; undefined if people do. Standby is an
 * attribute of the node, whichever shell has set up the cluster (crm_attribute(8)); drbd-reactorctl(8) runs on the host itself.
 */
export function outOfService(
  host: string,
  resourceName: string,
  decidesBy: ResourceManager['decidesBy'] | undefined,
): OutOfService | undefined {
  if (decidesBy === 'votes') {
    const standby = `crm_attribute --node ${host} --name standby`;
    return { leave: `${standby} --update on`, back: `${standby} --delete` };
  }
  if (decidesBy === 'data') {
    return {
      leave: `drbd-reactorctl disable --now ${resourceName}`,
      back: `drbd-reactorctl enable ${resourceName}`,
    };
  }
  return undefined;
}
