import type { ElementBase, ElementId } from '../model/element.ts';
import type { ViewSettings } from '../model/design.ts';

/** A DOT graph as Graphviz's own parser read it: names, attributes and nesting, no layout. */
export interface DotGraph {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly nodes: readonly DotNode[];
  readonly edges: readonly DotEdge[];
  readonly subgraphs: readonly DotSubgraph[];
}

export interface DotNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface DotEdge {
  readonly tail: string;
  readonly head: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface DotSubgraph {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly nodes: readonly string[];
  readonly subgraphs: readonly DotSubgraph[];
}

/** Something that the import met and did not take over. */
export interface ImportProblem {
  /** Where: "node \"x\"", "line 12". */
  readonly place: string;
  readonly message: string;
}

/** What an import understood, before anybody agrees to it. */
export interface Draft {
  readonly title: string;
  readonly elements: readonly ElementBase[];
  readonly view?: Partial<ViewSettings>;
  readonly problems: readonly ImportProblem[];
  /** Servers that belong together (a frame around them); the kind that manages servers makes a cluster of them. */
  readonly serverGroups?: readonly { readonly name: string; readonly serverIds: readonly ElementId[] }[];
}
