import type { ConfigFile } from '../configs/configFragment.ts';
import type { ManagedResource } from '../configs/managedResource.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import type { World, WorldEvent } from '../world/world.ts';
import type { Deployment, Secret } from './deployment.ts';

/** What the pages and scripts of a runbook are made of. */
export interface RunbookContext {
  readonly title: string;
  /** The design's title as a file name: where hosts remember which scripts were run. */
  readonly slug: string;
  readonly deployment: Deployment;
  /** Host names, by element. */
  readonly hosts: ReadonlyMap<ElementId, string>;
  /** The configuration files of the bundle, without the runbook. */
  readonly files: readonly ConfigFile[];
  readonly index: DesignIndex;
  readonly managed: readonly ManagedResource[];
  readonly healthy: World;
  /** The world after one more event at position `at`: the same replay that the app shows. */
  follow(world: World, event: WorldEvent, at: number): World;
  /** Told before each drill is played: how many of how many have been. */
  readonly onDrill?: OnDrill | undefined;
}

/** Is told how many of how many drills have been played; with a hundred servers they are most of the work on a bundle. */
export type OnDrill = (done: number, total: number) => void;

/** Host names of elements, sorted as the deployment sorts its hosts; elements that are no host of it are left out. */
export function hostNamesOf(ids: readonly ElementId[], { deployment, hosts }: RunbookContext): readonly string[] {
  const wanted = new Set(ids);
  return deployment.hostIds.filter((id) => wanted.has(id)).flatMap((id) => hosts.get(id) ?? []);
}

/** Host names of those that need a secret: the one that makes it, then the others as the deployment sorts its hosts. */
export function hostNamesOfSecret({ hostIds }: Secret, context: RunbookContext): readonly string[] {
  return [...hostNamesOf(hostIds.slice(0, 1), context), ...hostNamesOf(hostIds.slice(1), context)];
}
