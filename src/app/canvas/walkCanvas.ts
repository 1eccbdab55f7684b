import type { CanvasNode, CanvasTree } from '../../core/diagram/arrangeCanvas.ts';
import type { ElementId } from '../../core/model/element.ts';

/** Where an arrow key leads: up and down through everything, left to what is around, right to what is inside. */
export function walkCanvas(tree: CanvasTree, id: ElementId | undefined, key: string): ElementId | undefined {
  const order = flatten(tree.roots);
  const at = id === undefined ? -1 : order.indexOf(id);
  switch (key) {
    case 'ArrowDown':
      return order[Math.min(order.length - 1, at + 1)];
    case 'ArrowUp':
      return order[Math.max(0, at - 1)];
    case 'ArrowRight':
      return tree.node(id)?.children[0]?.id ?? order[Math.min(order.length - 1, at + 1)];
    case 'ArrowLeft':
      return (id === undefined ? undefined : tree.containerOf(id)) ?? order[0];
    case 'Home':
      return order[0];
    case 'End':
      return order.at(-1);
    default:
      return undefined;
  }
}

function flatten(nodes: readonly CanvasNode[]): ElementId[] {
  return nodes.flatMap((node) => [node.id, ...flatten(node.children)]);
}
