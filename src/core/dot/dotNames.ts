import type { Diagram, DrawnGroup } from '../diagram/diagram.ts';
import type { ElementId } from '../model/element.ts';
import { titleOf } from '../diagram/titleOf.ts';
import { isPlainName } from './dotText.ts';

/** Names of nodes and clusters in DOT, by element. */
export interface DotNames {
  nodeOf(id: ElementId): string;
  clusterOf(id: ElementId): string;
}

/** Names that are the elements' ids: unique, and the same whatever people call things. */
export const namesById: DotNames = { nodeOf: (id) => id, clusterOf: (id) => `cluster_${id}` };

/**
 * Names for people who read the DOT text, as in the seed: a label that occurs once names its node ("LDAP?"), repeated
 * labels are counted in print order ("Data Disk 0"). Labels that Graphviz might misread give way to the kind of box.
 */
export function namesForReaders(diagram: Diagram): DotNames {
  const nodes = nameNodes(diagram);
  const clusters = nameClusters(diagram);
  return {
    nodeOf: (id) => nodes.get(id) ?? clusters.get(id) ?? id,
    clusterOf: (id) => clusters.get(id) ?? `cluster_${id}`,
  };
}

/** Counts never fall behind the number of the server, so that "OS Disk 2" and "Data Disk 2" stand in one server. */
function nameNodes({ boxes, groups }: Diagram): ReadonlyMap<ElementId, string> {
  const servers = groups.filter((group) => group.shape === 'server').map((group) => group.elementId);
  const stems = boxes.map((box) => (isPlainName(box.label) ? box.label : capitalised(box.shape)));
  const uses = new Map<string, number>();
  for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const unused = createCounter(stems.filter((stem) => uses.get(stem) === 1));
  return new Map(
    boxes.map((box, at) => {
      const stem = stems[at] ?? box.elementId;
      const server = Math.max(0, servers.indexOf(box.parentId ?? ''));
      return [box.elementId, uses.get(stem) === 1 ? stem : unused(`${stem} `, server)];
    }),
  );
}

function nameClusters(diagram: Diagram): ReadonlyMap<ElementId, string> {
  const unused = createCounter([]);
  const names = new Map<ElementId, string>();
  const stems = new Map<ElementId, string>();
  for (const group of diagram.groups) {
    const inherited = group.parentId === undefined ? undefined : stems.get(group.parentId);
    const stem = group.stem ?? inherited;
    if (stem === undefined) names.set(group.elementId, `cluster_${unused(slugOf(group, diagram), undefined)}`);
    else {
      stems.set(group.elementId, stem);
      names.set(group.elementId, `cluster_${unused(stem, 0)}`);
    }
  }
  return names;
}

function slugOf(group: DrawnGroup, diagram: Diagram): string {
  const slug = titleOf(group, diagram)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(slug) ? slug.slice(0, 60) : group.shape;
}

/** Gives every stem rising numbers, at least `first`; without `first`, the first use has none and the next ones count from 2. */
function createCounter(taken: readonly string[]): (stem: string, first: number | undefined) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (stem, first) => {
    if (first === undefined && !used.has(stem)) {
      used.add(stem);
      return stem;
    }
    let count = Math.max(counts.get(stem) ?? 0, first ?? 2);
    while (used.has(`${stem}${count}`)) count += 1;
    counts.set(stem, count + 1);
    used.add(`${stem}${count}`);
    return `${stem}${count}`;
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
