import type { Drill } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Filer } from '../elements.ts';

/** Given filers. Servers of one's own fail with the hosts that they run on. */
export function drills(index: DesignIndex): readonly Drill[] {
  return index.all(Filer).map(({ id, heads }) => ({
    elementId: id,
    how:
      heads === 'pair'
        ? 'Switch off both heads. Before that, let one head take over from the other, which no client may notice but by a pause.'
        : 'Switch it off, or pull its network cable.',
    back: 'Switch it on again.',
  }));
}
