import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../src/core/kind/workbench.ts';
import type { Design } from '../src/core/model/design.ts';
import { placementOf, type WorldEvent } from '../src/core/world/world.ts';
import { Server } from '../src/kinds/common/index.ts';
import { Resource, Volume } from '../src/kinds/drbd/index.ts';
import { workbench } from '../src/workbench.ts';
import { templateDesign, threeReplicaDesign, tieBreakerDesign } from './drbdVariants.ts';

const designs: Readonly<Record<string, Design>> = {
  ...Object.fromEntries(workbench.templates.map(({ id }) => [id, templateDesign(id)])),
  'three replicas': threeReplicaDesign(),
  'tie-breaker': tieBreakerDesign('dont-care'),
};

/** Failures and returns of everything that is in the design, and promotions that make sense or not. */
function scenario(design: Design, types: readonly WorldEvent['type'][]): fc.Arbitrary<WorldEvent[]> {
  const ids = Object.keys(design.elements);
  const servers = ids.filter((id) => design.elements[id]?.type === 'server');
  const event = fc.record({
    type: fc.constantFrom(...types),
    elementId: fc.constantFrom(...ids),
    serverId: fc.constantFrom(...servers),
  });
  return fc.array(event, { maxLength: 8 }) as fc.Arbitrary<WorldEvent[]>;
}

/** Everything that some server may write to: "element server". */
function writable({ index, offers }: Analysis): ReadonlySet<string> {
  const stored = index.elements.filter((element) => Object.hasOwn(workbench.layers, element.type));
  const pairs = stored.flatMap(({ id }) =>
    index
      .all(Server)
      .filter((server) => offers.offerOf(id, server.id).access === 'read-write')
      .map((server) => `${id} ${server.id}`),
  );
  return new Set(pairs);
}

function activeOn({ managed, world }: Analysis, serverId: string): number {
  const placements = managed.map((resource) => placementOf(world, resource.id));
  const on = placements.flatMap(({ startedOn, promotedOn }) => [...startedOn, ...promotedOn]);
  return on.filter((id) => id === serverId).length;
}

describe.each(Object.keys(designs))('%s', (name) => {
  const design = designs[name] ?? templateDesign(name);

  test('replay takes any list of events, and the same list gives the same world', () => {
    fc.assert(
      fc.property(scenario(design, ['fail', 'recover', 'promote']), (events) => {
        const { world } = workbench.analyse(design, events);
        const again = workbench.analyse(design, [...events]).world;
        expect(again.steps).toEqual(world.steps);
        expect([...again.placements]).toEqual([...world.placements]);
        for (const id of [...world.placements.values()].flatMap(({ startedOn }) => startedOn)) {
          expect(world.failed.has(id)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('one more failure gives a server nothing new, unless the cluster starts something there', () => {
    fc.assert(
      fc.property(scenario(design, ['fail']), fc.constantFrom(...Object.keys(design.elements)), (events, elementId) => {
        const before = workbench.analyse(design, events);
        const after = workbench.analyse(design, [...events, { type: 'fail', elementId }]);
        const had = writable(before);
        for (const pair of writable(after)) {
          const serverId = pair.split(' ')[1] ?? '';
          if (!had.has(pair)) expect(activeOn(after, serverId)).toBeGreaterThan(activeOn(before, serverId));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('with fencing, a single-primary volume never has two writers', () => {
    fc.assert(
      fc.property(scenario(design, ['fail', 'recover']), (events) => {
        const { index, offers } = workbench.analyse(design, events);
        for (const volume of index.all(Volume)) {
          if (index.find(Resource, volume.resourceId)?.mode === 'dual-primary') continue;
          const writers = index.all(Server).filter(({ id }) => offers.offerOf(volume.id, id).access === 'read-write');
          expect(writers.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('when everything has come back, everything runs again', () => {
    fc.assert(
      fc.property(scenario(design, ['fail']), (failures) => {
        const returns = failures.map(({ elementId }): WorldEvent => ({ type: 'recover', elementId }));
        const broken = workbench.analyse(design, [...failures, ...returns]).world;
        const fenced = [...broken.fenced].map((elementId): WorldEvent => ({ type: 'recover', elementId }));
        const { world, managed } = workbench.analyse(design, [...failures, ...returns, ...fenced]);
        for (const resource of managed) expect(placementOf(world, resource.id).startedOn).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
