import type { Workbench } from '../../core/kind/workbench.ts';

/** The engine with all kinds; the start page does without it. Rejects if the browser cannot fetch it. */
export function loadEngine(): Promise<{ readonly workbench: Workbench }> {
  return import('../../workbench.ts');
}
