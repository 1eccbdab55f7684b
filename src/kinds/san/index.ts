import { defineKind } from '../../core/kind/clusterKind.ts';
import { diagram, layers } from './diagram.ts';
import { edits } from './edits.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from './elements.ts';
import { managed } from './managed.ts';
import { rules } from './rules/index.ts';
import { noStorage, storage } from './storage.ts';
import { world } from './world.ts';
import { version } from './version.ts';

export const san = defineKind({
  id: 'san',
  title: 'SAN',
  version,
  elements: [Initiator, Lun, SanArray, SanController, SanPath, SanSwitch],
  storage,
  noStorage,
  world,
  edits,
  layers,
  graphName: 'san',
  diagram,
  managed,
  migrations: [],
  rules,
});

export * from './elements.ts';
