import { titleOf } from '../diagram/titleOf.ts';
import type { Diagram, DiagramStatus, DrawnArrow, DrawnBox, DrawnGroup } from '../diagram/diagram.ts';
import { accessWord, roleWord } from '../diagram/wordsFor.ts';
import type { ElementId } from '../model/element.ts';

/** What a screen reader says of a part: name, state, place, and whether something is wrong with it. */
export function createLabeller(diagram: Diagram): (part: DrawnGroup | DrawnBox | DrawnArrow) => string {
  const names = new Map([
    ...diagram.groups.map((group) => [group.elementId, titleOf(group, diagram)] as const),
    ...diagram.boxes.map((box) => [box.elementId, box.label] as const),
  ]);
  const inside = (id: ElementId | undefined): string => (id === undefined ? '' : `in ${names.get(id) ?? ''}`);
  return (part) => {
    const status = diagram.status.get(part.elementId) ?? {};
    if (part.part === 'arrow') {
      return phrase(part.label ?? '', `${names.get(part.from) ?? ''} to ${names.get(part.to) ?? ''}`);
    }
    if (part.part === 'group') {
      return phrase(titleOf(part, diagram), roleWord(status), inside(part.parentId), worry(status));
    }
    return phrase(part.label, part.detail ?? '', accessWord(part, status), inside(part.parentId), worry(status));
  };
}

function phrase(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(', ');
}

function worry({ worst }: DiagramStatus): string {
  return worst === undefined ? '' : `has ${{ error: 'an error', warning: 'a warning', info: 'a note' }[worst]}`;
}
