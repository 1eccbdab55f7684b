import { ConfigProblem } from '../../../core/configs/configProblem.ts';
import type { ManagedResource } from '../../../core/configs/managedResource.ts';

const REQUIRED = ['device', 'directory', 'fstype'] as const;

/**
 * Refuses a Filesystem resource without one of its required parameters: Pacemaker would take it and then fail to start it
 * (ocf_heartbeat_Filesystem(7)).
 *
 * @throws ConfigProblem that names the element and what is missing.
 */
export function requireFilesystem(resource: ManagedResource): void {
  const { agent, parameters, elementIds, title } = resource;
  if (agent.type !== 'Filesystem') return;
  const missing = REQUIRED.find((name) => !parameters[name]);
  if (missing === undefined) return;
  const field = missing === 'directory' ? 'path' : 'sourceId';
  throw new ConfigProblem(`The filesystem "${title.slice(0, 80)}" has no ${missing}.`, elementIds[0], field);
}
