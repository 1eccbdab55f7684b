import { emptyDesign, type Design } from './core/model/design.ts';
import { versions } from './kinds/versions.ts';

/** A design in which there is nothing yet, as `workbench.newDesign` makes it; the page has one before it has the engine. */
export function blankDesign(title = 'Untitled design'): Design {
  return emptyDesign(title, versions);
}
