import type { ManagedResource, ResourceManager } from '../configs/managedResource.ts';
import type { Design } from '../model/design.ts';
import { indexDesign, type DesignIndex } from '../model/designIndex.ts';
import type { ElementCatalog } from '../model/element.ts';
import { judge } from '../rules/judge.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { PathContext, StorageLayers } from '../storage/offer.ts';
import { resolveOffers, resolvePaths, type Offers } from '../storage/resolveOffers.ts';
import { replay, replayNext, type ReplayEngine } from '../world/replay.ts';
import type { World, WorldEvent } from '../world/world.ts';
import type { ClusterKind, ViewContext } from './clusterKind.ts';

/** Everything that follows from one design and one scenario. Parts are computed when first asked for, and kept. */
export interface Analysis {
  readonly design: Design;
  readonly events: readonly WorldEvent[];
  readonly index: DesignIndex;
  readonly paths: PathContext;
  readonly managed: readonly ManagedResource[];
  readonly managers: readonly ResourceManager[];
  /** The world after the events. */
  readonly world: World;
  /** The world after one more event at position `at`; `world` is one of this design. */
  follow(world: World, event: WorldEvent, at: number): World;
  readonly offers: Offers;
  /** Judged in good health, whatever the scenario. */
  readonly findings: readonly Finding[];
  readonly view: ViewContext;
}

/** What kinds bring along that an analysis works with. */
interface Parts {
  readonly kinds: readonly ClusterKind[];
  readonly catalog: ElementCatalog;
  readonly layers: StorageLayers;
  readonly rules: readonly Rule[];
}

/**
 * Prepares what follows from a design in a scenario. `healthy` gives the analysis of the same design in which nothing happens;
 * undefined where this is that one.
 */
export function createAnalysis(
  { kinds, catalog, layers, rules }: Parts,
  design: Design,
  events: readonly WorldEvent[],
  healthy: (() => Analysis) | undefined,
): Analysis {
  const index = indexDesign(design, catalog);
  const paths = once(() => resolvePaths(index, layers));
  const managed = once(() => kinds.flatMap((kind) => kind.managed?.(index, paths()) ?? []));
  const managers = once(() => kinds.flatMap((kind) => kind.managers?.(index) ?? []));
  const behaviours = kinds.flatMap((kind) => (kind.world ? [{ kindId: kind.id, world: kind.world }] : []));
  const engine = once((): ReplayEngine => ({ index, layers, managed: managed(), behaviours }));
  const world = once(() => replay(engine(), events));
  const offers = once(() => resolveOffers(index, layers, world()));
  const offerOf: Offers['offerOf'] = (elementId, serverId) => offers().offerOf(elementId, serverId);
  const findings = once((): readonly Finding[] =>
    healthy
      ? healthy().findings
      : judge(rules, {
          design,
          index,
          world: world(),
          managed: managed(),
          managers: managers(),
          paths: paths(),
          onCycle: offers().onCycle,
          offerOf,
        }),
  );
  return {
    design,
    events,
    index,
    get paths() {
      return paths();
    },
    get managed() {
      return managed();
    },
    get managers() {
      return managers();
    },
    get world() {
      return world();
    },
    follow: (before, event, at) => replayNext(engine(), before, event, at),
    get offers() {
      return offers();
    },
    get findings() {
      return findings();
    },
    get view(): ViewContext {
      return { index, paths: paths(), world: world(), managed: managed(), managers: managers(), offerOf };
    },
  };
}

/** Makes a value when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
