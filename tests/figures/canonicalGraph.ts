import { readDotText } from '../../src/core/dot/dotText.ts';
import type { DotGraph, DotSubgraph } from '../../src/core/imports/draft.ts';

type Attributes = Readonly<Record<string, string>>;

/** A graph in terms of what a reader sees; equal for two graphs that differ only in names, order and layout hints. */
export interface CanonicalGraph {
  readonly graph: Attributes;
  readonly clusters: readonly unknown[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const GRAPH_ATTRIBUTES = ['rankdir', 'compound'] as const;
const NODE_ATTRIBUTES = ['label', 'color', 'style', 'shape', 'fillcolor'] as const;
const CLUSTER_ATTRIBUTES = ['label', 'style', 'color', 'rankdir'] as const;
const EDGE_ATTRIBUTES = ['label', 'dir', 'style', 'color'] as const;

/** Nodes are known by cluster, label, colour and style; edges by their ends; clusters by label and what is in them. */
export function canonicalGraph(graph: DotGraph): CanonicalGraph {
  const homes = new Map<string, string>();
  const clusterLabels = new Map<string, string>();
  for (const subgraph of graph.subgraphs) settle(subgraph, '', homes, clusterLabels);
  const nodes = new Map(
    graph.nodes.map(({ name, attributes }) => {
      const label = readDotText(attributes['label'] ?? '\\N', { name, graph: graph.name });
      const seen = pick({ ...attributes, label }, NODE_ATTRIBUTES);
      return [name, `${homes.get(name) ?? '/'} ${JSON.stringify(seen)}`] as const;
    }),
  );
  const edges = graph.edges.map(({ tail, head, attributes }) => {
    const border = (name: string): string => clusterLabels.get(attributes[name] ?? '') ?? '';
    return JSON.stringify([
      nodes.get(tail),
      nodes.get(head),
      pick(attributes, EDGE_ATTRIBUTES),
      `lhead ${border('lhead')}`,
      `ltail ${border('ltail')}`,
    ]);
  });
  return {
    graph: { name: graph.name, ...pick(graph.attributes, GRAPH_ATTRIBUTES) },
    clusters: describe(graph.subgraphs, nodes, homes, ''),
    nodes: [...nodes.values()].sort(),
    edges: edges.sort(),
  };
}

function isCluster(subgraph: DotSubgraph): boolean {
  return subgraph.name.startsWith('cluster');
}

function pathOf(subgraph: DotSubgraph, outer: string): string {
  return isCluster(subgraph) ? `${outer}/${subgraph.attributes['label'] ?? ''}` : outer;
}

/** A node is drawn in the innermost cluster in which it is met first. */
function settle(subgraph: DotSubgraph, outer: string, homes: Map<string, string>, labels: Map<string, string>): void {
  const path = pathOf(subgraph, outer);
  if (isCluster(subgraph)) labels.set(subgraph.name, path);
  for (const inner of subgraph.subgraphs) settle(inner, path, homes, labels);
  for (const name of subgraph.nodes) if (!homes.has(name)) homes.set(name, path);
}

function describe(
  subgraphs: readonly DotSubgraph[],
  nodes: ReadonlyMap<string, string>,
  homes: ReadonlyMap<string, string>,
  outer: string,
): unknown[] {
  const described = subgraphs.flatMap((subgraph): unknown[] => {
    const path = pathOf(subgraph, outer);
    const inner = describe(subgraph.subgraphs, nodes, homes, path);
    if (!isCluster(subgraph)) return inner;
    const members = [...nodes].filter(([name]) => homes.get(name) === path).map(([, node]) => node);
    return [{ path, attributes: pick(subgraph.attributes, CLUSTER_ATTRIBUTES), members: members.sort(), inner }];
  });
  return described.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The named attributes that have a value; an empty one says nothing. */
function pick(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(names.flatMap((name) => (attributes[name] ? [[name, attributes[name]] as const] : [])));
}
