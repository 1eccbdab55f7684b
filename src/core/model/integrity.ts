import { waiverKey, type Design } from './design.ts';
import type { ElementBase, ElementCatalog } from './element.ts';
import { referencesIn } from './reference.ts';

/** A place in a design file that is wrong, as a JSON pointer, and a sentence that says what to do. */
export interface LoadProblem {
  readonly place: string;
  readonly message: string;
}

/** Finds keys that differ from ids, references to elements that do not exist or are of a wrong type, and stray waivers. */
export function checkIntegrity(
  design: Design,
  catalog: ElementCatalog,
  isStorage: (type: string) => boolean,
): LoadProblem[] {
  const elements = Object.entries(design.elements).flatMap(([key, element]) => [
    ...(key === element.id
      ? []
      : [{ place: `/elements/${key}/id`, message: `The id "${element.id}" differs from its key "${key}".` }]),
    ...danglingReferences(design, element, catalog, isStorage),
  ]);
  return [...elements, ...misplacedWaivers(design)];
}

/** A waiver under another key would silence a finding that nobody looked at. */
function misplacedWaivers(design: Design): LoadProblem[] {
  return Object.entries(design.waivers)
    .filter(([key, waiver]) => key !== waiverKey(waiver.ruleId, waiver.elementId))
    .map(([key, { ruleId, elementId }]) => ({
      place: `/waivers/${key}`,
      message: `The waiver is for ${ruleId} on "${elementId}", which differs from its key.`,
    }));
}

function danglingReferences(
  design: Design,
  element: ElementBase,
  catalog: ElementCatalog,
  isStorage: (type: string) => boolean,
): LoadProblem[] {
  const paths = catalog.get(element.type)?.references ?? [];
  return referencesIn(element, paths).flatMap(({ path, targetId, spec }) => {
    const place = `/elements/${element.id}/${path.join('/')}`;
    const target = Object.hasOwn(design.elements, targetId) ? design.elements[targetId] : undefined;
    if (!target) return [{ place, message: `It refers to "${targetId}", which is not in the design.` }];
    const fits = spec.to === 'storage' ? isStorage(target.type) : spec.to.includes(target.type);
    if (fits) return [];
    const wanted = spec.to === 'storage' ? 'something that offers storage' : `a ${spec.to.join(' or ')}`;
    return [{ place, message: `It refers to "${targetId}", which is a ${target.type}, not ${wanted}.` }];
  });
}
