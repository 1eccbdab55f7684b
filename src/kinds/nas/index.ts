import { defineKind } from '../../core/kind/clusterKind.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Export, Filer, NfsServer } from './elements.ts';
import { managed } from './managed.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';
import { version } from './version.ts';

export const nas = defineKind({
  id: 'nas',
  title: 'NAS',
  version,
  elements: [Export, Filer, NfsServer],
  storage,
  noStorage,
  world,
  edits,
  layers,
  graphName: 'nas',
  diagram,
  managed,
  migrations: [],
  rules,
});

export * from './elements.ts';
