import type { TemplateAbout } from '../core/kind/clusterKind.ts';

/** A larger deployment as a list shows it. */
export interface GalleryAbout extends TemplateAbout {
  readonly servers: number;
}

/** What the larger deployments are called, in their order: a page lists them before it can make them. */
export const about = {
  quorumThreeNodes: {
    id: 'drbd-tie-breaker',
    title: 'Three nodes with a tie-breaker',
    summary:
      'Two replicas and a diskless third node, in three racks: DRBD and Pacemaker both go on with two votes of three.',
    servers: 3,
  },
  twoSites: {
    id: 'drbd-two-sites',
    title: 'Two sites and a quorum device',
    summary:
      'A replica at each site; a third site that holds no data says which of them goes on when they lose each other.',
    servers: 3,
  },
  glusterArbiters: {
    id: 'gluster-arbiters',
    title: 'Distributed GlusterFS, 2 × (2 + 1)',
    summary:
      'Three nodes in three racks keep each file twice and its names three times; web servers share the attachments.',
    servers: 5,
  },
  haNfs: {
    id: 'ha-nfs',
    title: 'HA-NFS on DRBD',
    summary:
      'A pair serves NFS from a replicated volume, one server at a time; three web servers mount it and never notice which.',
    servers: 5,
  },
  sanFabrics: {
    id: 'san-fabrics',
    title: 'Fibre Channel SAN, two fabrics',
    summary: 'Three servers reach LUNs for mail and database by four paths each; SBD on a small LUN fences.',
    servers: 3,
  },
  groupware: {
    id: 'groupware',
    title: 'Kolab on all of them',
    summary: 'Mail and database cross-linked on DRBD, attachments on three GlusterFS nodes, the archive on a filer.',
    servers: 5,
  },
} as const satisfies Record<string, GalleryAbout>;

/** The same as a list. */
export const galleryList: readonly GalleryAbout[] = Object.values(about);
