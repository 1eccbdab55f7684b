import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { showTab } from '../shell/shellState.ts';
import { currentDesign, say, select } from '../store/store.ts';
import { findingsWithin } from './findingCounts.ts';
import { standingEntries } from './findingRows.ts';
import { arrangementOf, filterFindings, goToRow, openGroup, OPEN_FILTER, useFindingsView } from './findingsView.ts';

/**
 * Opens the panel on the findings of an element and of those that are counted with it, and selects the element. Without
 * `elementIds` all that belongs to it counts.
 */
export function showFindingsOf(id: ElementId, elementIds?: readonly ElementId[]): void {
  const design = currentDesign();
  const analysis = workbench.analyse(design);
  const wanted = elementIds ?? findingsWithin(analysis).get(id)?.elementIds ?? [id];
  const label = design.elements[id]?.name || 'this element';
  const before = useFindingsView.getState().filter;
  filterFindings({ ...OPEN_FILTER, only: { label, elementIds: new Set(wanted) } });
  const [first] = standingEntries(arrangementOf(analysis, useFindingsView.getState()));
  if (!first) {
    filterFindings(before);
    say(`There are no findings on ${label}.`);
    return;
  }
  showTab('findings');
  openGroup(first.group.key, true);
  goToRow(first.key, true);
  select([id]);
}
