import { defineKind } from '../../core/kind/clusterKind.ts';
import { configs } from './configs.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Address, Disk, Filesystem, Mount, Network, Server, Service, Site } from './elements.ts';
import { managed } from './managed.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';

export const common = defineKind({
  id: 'common',
  title: 'Places, servers, disks, services',
  version: 1,
  elements: [Address, Disk, Filesystem, Mount, Network, Server, Service, Site],
  storage,
  noStorage,
  world,
  edits,
  layers,
  diagram,
  managed,
  configs,
  migrations: [],
  rules,
});

export * from './elements.ts';
export { isConnected, isOnNetwork, type Wiring } from './isConnected.ts';
export { isLinked, type Link } from './isLinked.ts';
export { isClusterFilesystem } from './storage.ts';
export { dataMountOf, homesOf, isBelow, isClusterMount, isFloating } from './dataMount.ts';
export { groupOf, groupServices, idPart, type ClusterMounts, type ServiceGroup } from './serviceGroups.ts';
export { DLM_ID, GROUP_RANK } from './managed.ts';
export { serviceUnit } from './serviceUnits.ts';
