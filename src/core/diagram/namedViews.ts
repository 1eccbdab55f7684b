/** What a figure can be about, with the words for it. Servers, disks and replication are in each of them. */
export const NAMED_VIEWS = {
  everything: { title: 'Everything', about: '' },
  storage: { title: 'Storage', about: 'where data lie and who mounts them' },
  replication: { title: 'Replication', about: 'copies and roles' },
  services: { title: 'Services and what they stand on', about: '' },
  network: { title: 'Network', about: 'who talks where' },
  power: { title: 'Places, power and fencing', about: '' },
} as const;

export type NamedView = keyof typeof NAMED_VIEWS;

/** All of them, in the order in which they are offered. */
export const VIEW_NAMES = Object.keys(NAMED_VIEWS) as [NamedView, ...NamedView[]];

/** A view in a list: "Network: who talks where". */
export function describeView(view: NamedView): string {
  const { title, about } = NAMED_VIEWS[view];
  return about === '' ? title : `${title}: ${about}`;
}

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
  return VIEW_NAMES.find((view) => sorted(hiddenIn(view, layers)) === wanted);
}

function sorted(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(' ');
}
