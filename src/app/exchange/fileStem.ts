import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import { slugOf } from '../../core/model/slug.ts';

/** The name of a file with a figure, without its ending; that of a part says so. */
export function fileStem(design: Design, only: readonly ElementId[] | undefined): string {
  const stem = slugOf(design.title);
  return only === undefined ? stem : `${stem}-part`;
}
