/** What a figure can be about, with the words for it. Servers, disks and replication are in each of them. */
export const NAMED_VIEWS = {
  everything: 'Everything',
  storage: 'Storage: where data lie and who mounts them',
  replication: 'Replication: copies and roles',
  services: 'Services and what they stand on',
  network: 'Network: who talks where',
  power: 'Places, power and fencing',
} as const;

export type NamedView = keyof typeof NAMED_VIEWS;

/** As much of a layer of the figure as is needed here. */
interface Layer {
  readonly id: string;
  readonly views: readonly NamedView[];
}

/** The layers that such a figure leaves out. */
export function hiddenIn(view: NamedView, layers: readonly Layer[]): readonly string[] {
  return layers.filter(({ views }) => view !== 'everything' && !views.includes(view)).map(({ id }) => id);
}

/** The view that leaves out just these layers; undefined for a choice of one's own. */
export function viewThatHides(hidden: readonly string[], layers: readonly Layer[]): NamedView | undefined {
  const known = new Set(layers.map(({ id }) => id));
  const wanted = sorted(hidden.filter((id) => known.has(id)));
  return (Object.keys(NAMED_VIEWS) as NamedView[]).find((view) => sorted(hiddenIn(view, layers)) === wanted);
}

function sorted(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(' ');
}
