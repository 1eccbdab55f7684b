import { type Edit, patchElement } from '../../core/edits/edit.ts';
import { type ElementId, isA } from '../../core/model/element.ts';
import { Mount } from '../common/index.ts';

/** An edit that takes options out of a mount, as often as they stand there; without effect where they are gone. */
export function takeOutOptions(mountId: ElementId, doomed: readonly string[]): Edit {
  return (design) => {
    const mount = design.elements[mountId];
    if (!isA(Mount, mount)) return design;
    return patchElement(design, mountId, { options: mount.options.filter((option) => !doomed.includes(option)) });
  };
}
