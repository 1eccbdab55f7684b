import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveOffers } from '../src/core/storage/resolveOffers.ts';
import { Server } from '../src/kinds/common/index.ts';
import { workbench } from '../src/workbench.ts';
import { arbitraryDesign } from './arbitraries/design.ts';

test('property: what is offered does not depend on who asks first', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.infiniteStream(fc.nat()), (design, numbers) => {
      const { index, world } = workbench.analyse(design);
      const questions = index.elements.flatMap((element) =>
        index.all(Server).map((server) => ({ elementId: element.id, serverId: server.id })),
      );
      const shuffled = questions
        .map((question) => ({ question, rank: numbers.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ question }) => question);
      const [one, other] = [
        resolveOffers(index, workbench.layers, world),
        resolveOffers(index, workbench.layers, world),
      ];
      for (const { elementId, serverId } of shuffled) other.offerOf(elementId, serverId);
      for (const { elementId, serverId } of questions) {
        expect(other.offerOf(elementId, serverId)).toEqual(one.offerOf(elementId, serverId));
      }
    }),
    { numRuns: 300 },
  );
});

test('property: what stands on itself offers nothing', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      const { index, offers } = workbench.analyse(design);
      for (const elementId of offers.onCycle) {
        for (const server of index.all(Server)) expect(offers.offerOf(elementId, server.id).access).toBe('none');
      }
    }),
    { numRuns: 300 },
  );
});
