import { createWorkbench, type Workbench } from './core/kind/workbench.ts';
import { kinds } from './kinds/index.ts';
import { templates } from './templates/index.ts';

/** The engine with all kinds and templates, shared by browser, command line and tests. */
export const workbench: Workbench = createWorkbench(kinds, templates);
