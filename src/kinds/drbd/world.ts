import type { Reaction, WorldBehaviour, WorldContext } from '../../core/world/behaviour.ts';
import { connectReplicas } from './connect.ts';
import { Resource } from './elements.ts';
import { drbdFacts, type DrbdFacts, type ResourceFacts } from './facts.ts';
import { promoteByHand } from './promoteByHand.ts';
import { countQuorum } from './quorum.ts';
import { discardVictims, resyncReplicas } from './resync.ts';
import { replicasOf, type Scene } from './scene.ts';
import { startFacts } from './startFacts.ts';
import { writeAlone } from './writeAlone.ts';

/** How this kind behaves when things fail: replicas notice losses and returns, then the primaries write on. */
export const world: WorldBehaviour = {
  react: (_facts, context) => play(context, react, false),
  settle: (_facts, context) => play(context, settle, true),
};

function react(scene: Scene): void {
  const { event } = scene.context;
  if (event?.type === 'recover' && event.elementId === scene.resource.id) discardVictims(scene);
  connectReplicas(scene);
  resyncReplicas(scene);
  countQuorum(scene);
  promoteByHand(scene);
}

function settle(scene: Scene): void {
  writeAlone(scene);
}

function play(context: WorldContext, act: (scene: Scene) => void, started: boolean): Reaction {
  const before = drbdFacts(context.world) ?? startFacts(context.index);
  let lastGeneration = before.lastGeneration;
  const played = context.index.all(Resource).map((resource) => {
    const scene: Scene = {
      resource,
      replicas: replicasOf(resource, context),
      context,
      facts: before.resources[resource.id] ?? { replicas: {}, connected: [], splitBrain: [], primaries: [] },
      steps: [],
      nextGeneration: () => (lastGeneration += 1),
    };
    act(scene);
    return scene;
  });
  const resources = Object.fromEntries(
    played.map(({ resource, facts }): [string, ResourceFacts] => [resource.id, facts]),
  );
  const facts: DrbdFacts = { resources, lastGeneration, at: context.at, started: before.started || started };
  return { facts, steps: played.flatMap((scene) => scene.steps) };
}
