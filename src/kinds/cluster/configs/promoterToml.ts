import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { quoteToml, quoteTomlKey } from '../../../core/configs/quoteToml.ts';
import type { Cluster } from '../elements.ts';
import type { StartList } from '../startLists.ts';
import { agentName } from './agentName.ts';

/**
 * The promoter of one DRBD resource, as drbd-reactor reads it from its folder of snippets; the same on all servers that
 * may promote it (drbd-reactor.promoter(5), drbd-reactor.toml(5)). Filesystems are agents and no mount units, because an
 * agent also frees a mount that somebody still uses (promoter.md, HA involving File System Mount Points).
 */
export function promoterToml(
  { data, units, serverIds, prefersFirst }: StartList,
  cluster: Cluster,
  hostOf: (serverId: string) => string,
): readonly ConfigLine[] {
  const name = drbdNameOf(data);
  const preferred = [
    `preferred-nodes = [${serverIds.map((id) => quoteToml(hostOf(id))).join(', ')}]`,
    `preferred-nodes-policy = ${quoteToml(cluster.preferredNodesPolicy ?? 'start-only')}`,
  ];
  const plain = (text: string, ...elementIds: string[]): ConfigLine => ({
    text,
    elementIds: elementIds.length > 0 ? elementIds : data.elementIds,
  });
  return [
    plain('# What drbd-reactor starts, in this order, on the server where it may promote the resource.'),
    plain('[[promoter]]'),
    plain(`[promoter.resources.${quoteTomlKey(name)}]`),
    plain('start = ['),
    ...startItems(units.flatMap(({ resources }) => resources)),
    plain(']'),
    plain('stop-services-on-exit = false'),
    plain(`on-drbd-demote-failure = ${quoteToml(cluster.demoteFailure ?? 'reboot')}`, cluster.id),
    ...(prefersFirst ? preferred.map((text) => plain(text, cluster.id, ...serverIds)) : []),
  ];
}

/** The name under which DRBD knows a replicated resource (ocf_linbit_drbd(7), drbd_resource). */
export function drbdNameOf({ id, parameters }: ManagedResource): string {
  return parameters['drbd_resource'] ?? id;
}

/** The systemd unit of a managed resource that has one. */
export function unitOf({ agent }: ManagedResource): string | undefined {
  return agent.standard === 'systemd' ? `${agent.type}.service` : undefined;
}

/** drbd-reactor refuses a unit that is named twice, and one that runs already needs no second start. */
function startItems(resources: readonly ManagedResource[]): readonly ConfigLine[] {
  const items = new Map<string, ConfigLine>();
  for (const resource of resources) {
    const item = unitOf(resource) ?? agentItem(resource);
    const elementIds = [...(items.get(item)?.elementIds ?? []), ...resource.elementIds];
    items.set(item, { text: `  ${quoteToml(item)},`, elementIds });
  }
  return [...items.values()];
}

/**
 * An agent with its parameters, which drbd-reactor splits into words as a shell does and hands on as environment of a
 * unit, where `%` begins a specifier (systemd.exec(5), Environment).
 */
function agentItem(resource: ManagedResource): string {
  const parameters = Object.entries(resource.parameters).map(([name, value]) =>
    quoteShell(`${name}=${value.replaceAll('%', '%%')}`),
  );
  return [agentName(resource), resource.id, ...parameters].join(' ');
}
