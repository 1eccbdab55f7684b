import { defineKind } from '../../core/kind/clusterKind.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Cluster, FenceDevice, Member, QuorumDevice } from './elements.ts';
import { completeDraft } from './completeDraft.ts';
import { managed } from './managed.ts';
import { managers } from './managers.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';
import { version } from './version.ts';

export const cluster = defineKind({
  id: 'cluster',
  title: 'Cluster manager',
  version,
  elements: [Cluster, FenceDevice, Member, QuorumDevice],
  storage,
  noStorage,
  world,
  edits,
  layers,
  diagram,
  managed,
  managers,
  completeDraft,
  migrations: [],
  rules,
});

export * from './elements.ts';
