import type { TemplateAbout } from '../core/kind/clusterKind.ts';

/** What the six deployments are called, in their order: a page lists them before it can make them. */
export const about = {
  drbdSinglePrimary: {
    id: 'drbd-single-primary',
    title: 'DRBD, single-primary',
    summary: 'One-way replication: the master runs all services, the slave stands by and takes over.',
  },
  drbdCrossLink: {
    id: 'drbd-cross-link',
    title: 'DRBD, cross-link',
    summary: 'Two volumes replicated in opposite directions, so that both servers work.',
  },
  drbdDualPrimary: {
    id: 'drbd-dual-primary',
    title: 'DRBD, dual-primary with GFS2',
    summary: 'Both servers write to the same device; GFS2 and DLM keep them apart. Each data set still has one owner.',
  },
  san: {
    id: 'san',
    title: 'SAN with two fabrics',
    summary: 'A LUN of a dual-controller array, reached over two switches; one server mounts it at a time.',
  },
  nas: {
    id: 'nas',
    title: 'NAS',
    summary: 'Both servers mount an export of a two-headed filer; the services run on one of them.',
  },
  glusterfs: {
    id: 'glusterfs',
    title: 'GlusterFS',
    summary: 'Two GlusterFS nodes keep a volume; both Kolab servers mount it, the services run on one of them.',
  },
} as const satisfies Record<string, TemplateAbout>;

/** The same as a list. */
export const templateList: readonly TemplateAbout[] = Object.values(about);
