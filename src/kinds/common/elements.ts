export { Disk } from './elements/disk.ts';
export { Filesystem } from './elements/filesystem.ts';
export { Mount } from './elements/mount.ts';
export { Address, Network } from './elements/network.ts';
export { FailureDomain, Site } from './elements/places.ts';
export { Server } from './elements/server.ts';
export { Service } from './elements/service.ts';
