/** Attributes in the order in which they are printed. Values are DOT strings: text goes through `dotText` first. */
export type DotAttributes = readonly (readonly [name: string, value: string])[];

/** `node [style=filled]`: what the following nodes or edges of the same braces have unless they say otherwise. */
export interface DotDefaults {
  readonly statement: 'defaults';
  readonly of: 'graph' | 'node' | 'edge';
  readonly attributes: DotAttributes;
}

/** `rankdir=LR`: an attribute of the graph or subgraph that it stands in. */
export interface DotAssignment {
  readonly statement: 'assignment';
  readonly name: string;
  readonly value: string;
}

export interface DotNodeStatement {
  readonly statement: 'node';
  readonly name: string;
  readonly attributes: DotAttributes;
}

export interface DotEdgeStatement {
  readonly statement: 'edge';
  readonly tail: string;
  readonly head: string;
  readonly attributes: DotAttributes;
}

export interface DotSubgraphStatement {
  readonly statement: 'subgraph';
  /** Absent for anonymous braces. */
  readonly name?: string;
  readonly statements: readonly DotStatement[];
}

export type DotStatement = DotDefaults | DotAssignment | DotNodeStatement | DotEdgeStatement | DotSubgraphStatement;

/** A directed graph in the DOT language, as much of it as Quorate writes and reads. */
export interface DotAst {
  readonly name: string;
  readonly statements: readonly DotStatement[];
}
