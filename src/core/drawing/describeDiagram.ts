import { titleOf } from '../diagram/titleOf.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { accessWord, roleWord } from '../diagram/wordsFor.ts';

/** The picture in a few sentences, for those who cannot see it: groups with what is in them, then replication. */
export function describeDiagram(diagram: Diagram): string {
  const { groups, boxes, arrows, status } = diagram;
  const names = new Map([...groups, ...boxes].map((part) => [part.elementId, part.label]));
  const sentences = groups.map((group) => {
    const held = boxes
      .filter((box) => box.parentId === group.elementId)
      .map((box) => withWord(box.label, accessWord(box, status.get(box.elementId) ?? {})));
    const inner = groups.filter((other) => other.parentId === group.elementId).map((other) => titleOf(other, diagram));
    const title = withWord(titleOf(group, diagram), roleWord(status.get(group.elementId) ?? {}));
    const content = [...inner, ...held];
    return content.length === 0 ? `${title} is empty.` : `${title} holds ${content.join(', ')}.`;
  });
  const homes = new Map(boxes.map((box) => [box.elementId, names.get(box.parentId ?? '')]));
  const place = (id: string): string => [names.get(id), homes.get(id)].filter(Boolean).join(' of ');
  const lines = arrows
    .filter((arrow) => arrow.meaning === 'replication')
    .map((arrow) => `${arrow.label ?? 'Replication'} from ${place(arrow.from)} to ${place(arrow.to)}.`);
  return [...sentences, ...lines].join(' ');
}

function withWord(text: string, word: string): string {
  return word === '' ? text : `${text} (${word})`;
}
