import type { DotEdge, DotGraph, DotNode, DotSubgraph } from '../imports/draft.ts';
import type { DotAst, DotAttributes, DotStatement } from './dotAst.ts';

type Attributes = Readonly<Record<string, string>>;

interface Scope {
  readonly node: Attributes;
  readonly edge: Attributes;
}

/** A subgraph while it is being filled. */
interface Open {
  readonly name: string;
  attributes: Attributes;
  readonly nodes: Set<string>;
  readonly subgraphs: Open[];
}

/**
 * The graph that a DOT text means: every node once with the attributes that defaults and statements gave it, every edge,
 * and the tree of subgraphs. A node belongs to the subgraph in which it is met first, and to those around it: that is
 * where Graphviz draws it, even if an edge or a rank set names it again elsewhere.
 */
export function dotGraph(ast: DotAst): DotGraph {
  const nodes = new Map<string, Attributes>();
  const edges: DotEdge[] = [];
  const root: Open = { name: ast.name, attributes: {}, nodes: new Set(), subgraphs: [] };

  const meet = (name: string, open: readonly Open[], scope: Scope): void => {
    if (nodes.has(name)) return;
    nodes.set(name, scope.node);
    for (const subgraph of open) subgraph.nodes.add(name);
  };
  const walk = (statements: readonly DotStatement[], open: readonly Open[], outer: Scope): void => {
    let scope = outer;
    const here = open.at(-1) ?? root;
    for (const item of statements) {
      if (item.statement === 'assignment') here.attributes = assign(here.attributes, [[item.name, item.value]]);
      else if (item.statement === 'defaults') {
        if (item.of === 'graph') here.attributes = assign(here.attributes, item.attributes);
        else scope = { ...scope, [item.of]: assign(scope[item.of], item.attributes) };
      } else if (item.statement === 'node') {
        meet(item.name, open, scope);
        nodes.set(item.name, assign(nodes.get(item.name) ?? {}, item.attributes));
      } else if (item.statement === 'edge') {
        meet(item.tail, open, scope);
        meet(item.head, open, scope);
        edges.push({ tail: item.tail, head: item.head, attributes: assign(scope.edge, item.attributes) });
      } else {
        const inner: Open = { name: item.name ?? '', attributes: {}, nodes: new Set(), subgraphs: [] };
        here.subgraphs.push(inner);
        walk(item.statements, [...open, inner], scope);
      }
    }
  };
  walk(ast.statements, [], { node: {}, edge: {} });
  return {
    name: ast.name,
    attributes: root.attributes,
    nodes: [...nodes].map(([name, attributes]): DotNode => ({ name, attributes })),
    edges,
    subgraphs: root.subgraphs.map(close),
  };
}

/** Null-prototype, so that an attribute called `__proto__` is an attribute like any other. */
function assign(before: Attributes, added: DotAttributes): Attributes {
  const merged = Object.assign(Object.create(null) as Record<string, string>, before);
  for (const [name, value] of added) merged[name] = value;
  return merged;
}

function close(open: Open): DotSubgraph {
  return { name: open.name, attributes: open.attributes, nodes: [...open.nodes], subgraphs: open.subgraphs.map(close) };
}
