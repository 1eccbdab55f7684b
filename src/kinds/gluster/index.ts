import { defineKind } from '../../core/kind/clusterKind.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Brick, GlusterVolume, Peer, Pool } from './elements.ts';
import { importDot } from './importDot.ts';
import { managed } from './managed.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';
import { version } from './version.ts';

export const gluster = defineKind({
  id: 'gluster',
  title: 'GlusterFS',
  version,
  elements: [Brick, GlusterVolume, Peer, Pool],
  storage,
  noStorage,
  world,
  edits,
  layers,
  graphName: 'glusterfs',
  diagram,
  managed,
  importDot,
  migrations: [],
  rules,
});

export * from './elements.ts';
