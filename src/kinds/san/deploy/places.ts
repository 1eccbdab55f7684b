/** Where steps of a SAN stand among those that prepare the storage of each host. */
export const PLACE = { daemon: 0, portals: 1, login: 2, scan: 3, multipathd: 4, luns: 5, initramfs: 90 } as const;
