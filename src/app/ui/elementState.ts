import { placementOf } from '../../core/world/world.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { Replica } from '../../kinds/drbd/index.ts';
import { workbench } from '../../workbench.ts';
import { ownFindings } from '../findings/findingCounts.ts';

/** How an element is now: what canvas and outline show beside its name, each with a word. */
export interface ElementState {
  readonly access?: 'read-write' | 'read-only' | 'none' | undefined;
  readonly failed: boolean;
  /** Switched off by the cluster. */
  readonly fenced: boolean;
  /** "active", "primary", "Master": its part in replication. */
  readonly role?: string | undefined;
  /** Where a service or mount is now, if not at home: a server's name, or "nowhere". */
  readonly runsOn?: string | undefined;
  readonly worst?: Severity | undefined;
  readonly findingCount: number;
}

const ACCESS_WORDS = {
  'read-write': 'readable and writable',
  'read-only': 'read-only',
  none: 'not accessible',
} as const;

const cache = new WeakMap<Analysis, Map<ElementId, ElementState>>();

/** The state of an element in the world on the screen. */
export function stateOf(analysis: Analysis, element: ElementBase): ElementState {
  let states = cache.get(analysis);
  if (!states) cache.set(analysis, (states = new Map()));
  let state = states.get(element.id);
  if (!state) states.set(element.id, (state = readState(analysis, element)));
  return state;
}

/** The state in words, for screen readers and tooltips. */
export function stateWords(state: ElementState): string[] {
  return [
    ...(state.role === undefined ? [] : [state.role]),
    ...(state.failed ? [state.fenced ? 'switched off' : 'failed'] : []),
    ...(state.access === undefined || state.failed ? [] : [ACCESS_WORDS[state.access]]),
    ...(state.runsOn === undefined ? [] : [state.runsOn === 'nowhere' ? 'stopped' : `runs on ${state.runsOn}`]),
    ...(state.findingCount === 0 ? [] : [`${state.findingCount} ${state.findingCount === 1 ? 'finding' : 'findings'}`]),
  ];
}

function readState(analysis: Analysis, element: ElementBase): ElementState {
  const status = workbench.draw(analysis).status.get(element.id);
  const own = ownFindings(analysis).get(element.id);
  return {
    access: status?.access,
    failed: analysis.world.failed.has(element.id),
    fenced: analysis.world.fenced.has(element.id),
    role: roleOf(analysis, element),
    runsOn: runningPlace(analysis, element),
    worst: own?.worst,
    findingCount: own?.count ?? 0,
  };
}

function roleOf(analysis: Analysis, element: ElementBase): string | undefined {
  if (isA(Replica, element)) return replicaRole(analysis, element);
  const status = workbench.draw(analysis).status.get(element.id);
  return analysis.design.view.titles === 'roles' ? (status?.roleTitle ?? status?.role) : status?.role;
}

/** The role in the world on the screen, which after a failover is not the one that the design plans. */
function replicaRole({ managed, world }: Analysis, replica: Replica): string {
  if (replica.role === 'tie-breaker') return 'tie-breaker';
  const manager = managed.find(
    ({ form, elementIds }) => form.type === 'promotable' && elementIds.includes(replica.resourceId),
  );
  if (!manager) return replica.role;
  return placementOf(world, manager.id).promotedOn.includes(replica.serverId) ? 'primary' : 'secondary';
}

function runningPlace({ managed, world, index }: Analysis, element: ElementBase): string | undefined {
  const home = 'serverId' in element && 'standbyIds' in element ? String(element.serverId) : undefined;
  if (home === undefined) return undefined;
  const manager = managed.find(({ form, elementIds }) => form.type !== 'promotable' && elementIds[0] === element.id);
  if (!manager) return undefined;
  const { startedOn } = placementOf(world, manager.id);
  if (startedOn.includes(home)) return undefined;
  const [first] = startedOn;
  return first === undefined ? 'nowhere' : (index.get(first)?.name ?? first);
}
