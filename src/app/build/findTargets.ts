import type { Verdict } from '../../core/edits/verdict.ts';
import { NO_BUSINESS, NO_RELATION } from '../../core/kind/workbench.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { placedName } from '../inspector/referenceTargets.ts';
import type { TargetList } from './elementUi.ts';

/** A line of the list of targets. */
export interface Target {
  readonly key: string;
  readonly label: string;
  readonly verdict: Verdict;
  /** The element that it is; undefined for the empty canvas, and for what is to be added. */
  readonly targetId?: ElementId;
}

/** All targets with an opinion: where no kind has anything to say, the target is not worth a line. */
export function findTargets(design: Design, elementId: ElementId, purpose: TargetList['purpose']): readonly Target[] {
  const targets = purpose === 'add' ? additions(design, elementId) : places(design, elementId, purpose);
  return targets.filter(({ verdict }) => verdict.ok || (verdict.why !== NO_BUSINESS && verdict.why !== NO_RELATION));
}

function places(design: Design, elementId: ElementId, purpose: 'link' | 'move'): Target[] {
  const { index } = workbench.analyse(design);
  const moveTo = (id: ElementId | undefined): Verdict => workbench.dropVerdict(design, { move: elementId }, id);
  const others = index.elements
    .filter((element) => element.id !== elementId)
    .map((element) => ({
      key: element.id,
      targetId: element.id,
      label: placedName(index, element),
      verdict: purpose === 'link' ? workbench.connectVerdict(design, elementId, element.id) : moveTo(element.id),
    }));
  if (purpose === 'link') return others;
  return [...others, { key: 'the canvas', label: 'The empty canvas', verdict: moveTo(undefined) }];
}

/** What the palette has for it, and what its menu makes of it. */
function additions(design: Design, elementId: ElementId): Target[] {
  const items = workbench.palette.map((item) => ({
    key: `item ${item.id}`,
    label: item.label,
    verdict: workbench.dropVerdict(design, { new: item.id }, elementId),
  }));
  const actions = workbench.actions(design, elementId).map(({ id, label, edit }): Target => ({
    key: `action ${id}`,
    label,
    verdict: { ok: true, label, edit },
  }));
  return [...items, ...actions];
}
