import { accessByColour, type DotFacts } from '../../../core/imports/dotFacts.ts';
import type { DraftBuilder } from '../../../core/imports/draftBuilder.ts';
import type { ReplicationSet } from './findReplication.ts';

/** Lists what the import did not take over: loose boxes, lines, frames without boxes, and colours that contradict arrows. */
export function reportLeftovers(
  draft: DraftBuilder,
  facts: DotFacts,
  taken: { readonly sets: readonly ReplicationSet[]; readonly services: ReadonlySet<string> },
): void {
  const used = new Set(taken.sets.flatMap((set) => set.lines));
  for (const box of facts.loose) {
    if (!taken.services.has(box.name)) draft.report(`node "${box.name}"`, 'It is neither a disk nor a known service.');
  }
  for (const line of facts.lines) {
    const isService = taken.services.has(line.from) || taken.services.has(line.to);
    if (!used.has(line) && !isService) {
      draft.report(`edge "${line.from}" -> "${line.to}"`, 'It is neither replication nor the use of a disk.');
    }
  }
  for (const frame of facts.frames) {
    if (frame.boxes.length === 0) draft.report(`subgraph "${frame.name}"`, 'It holds no disk.');
  }
  const colours = new Map(facts.frames.flatMap((frame) => frame.boxes.map((box) => [box.name, box.colour] as const)));
  for (const set of taken.sets) {
    for (const disk of set.disks) {
      const shown = accessByColour(colours.get(disk) ?? '');
      const told = set.primaries.includes(disk) ? 'read-write' : 'none';
      if (shown !== undefined && shown !== told) {
        draft.report(`node "${disk}"`, 'Its colour contradicts the direction of its replication, which was believed.');
      }
    }
  }
}
