import { defineKind } from '../../core/kind/clusterKind.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Replica, Resource, Volume } from './elements.ts';
import { importDot } from './importDot.ts';
import { managed } from './managed.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';
import { version } from './version.ts';

export const drbd = defineKind({
  id: 'drbd',
  title: 'DRBD',
  version,
  elements: [Replica, Resource, Volume],
  storage,
  noStorage,
  world,
  edits,
  layers,
  graphName: 'drbd',
  diagram,
  managed,
  importDot,
  migrations: [],
  rules,
});

export * from './elements.ts';
