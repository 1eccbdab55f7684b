import type { Diagram, DiagramStatus, DrawnArrow, DrawnBox, DrawnGroup } from '../diagram/diagram.ts';
import type { DotAttributes } from './dotAst.ts';

/** How a style writes the parts of a diagram. Structure (nesting, ends, directions) is not its business. */
export interface DotPen {
  /** Attributes of the graph, besides `rankdir` and `compound`. */
  graph(diagram: Diagram): DotAttributes;
  nodes: DotAttributes;
  edges: DotAttributes;
  /** Attributes of a cluster, its label among them. */
  group(group: DrawnGroup, diagram: Diagram): DotAttributes;
  /** What all boxes of a group have in common, if `boxes` agree. */
  boxesOf(boxes: readonly DrawnBox[], diagram: Diagram): DotAttributes;
  /** Attributes of a node; those of `boxesOf` are left out. `name` is the node's name, its label by default. */
  box(
    box: DrawnBox,
    context: { readonly status: DiagramStatus; readonly name: string; readonly common: DotAttributes },
  ): DotAttributes;
  arrow(arrow: DrawnArrow): DotAttributes;
  /** Write replication from the earlier to the later server, so that a failover moves nothing. */
  readonly steady: boolean;
  /** Keep columns in figures from left to right too, where the seed leaves them to Graphviz. */
  readonly columns: boolean;
  /** Heads are drawn later and are no business of the layout. */
  readonly headless: boolean;
}
