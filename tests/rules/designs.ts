import { putElements } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { ElementBase, ElementId } from '../../src/core/model/element.ts';
import { createBuilder, type Builder } from '../../src/templates/builder.ts';
import { workbench } from '../../src/workbench.ts';

/** Makes one design of a rule's table, when its test runs. */
export type MakeDesign = () => Design;

/** Fields to change by element id; `null` deletes the element with all that hangs on it. */
export type Changes = Readonly<Record<ElementId, Readonly<Record<string, unknown>> | null>>;

/** A template as it stands. */
export function template(templateId: string): MakeDesign {
  return () => {
    const design = workbench.fromTemplate(templateId);
    if (!design) throw new Error(`There is no template "${templateId}".`);
    return design;
  };
}

/** A template, or another design, with some fields changed and some elements deleted. Unknown ids are a mistake of the test. */
export function change(base: string | MakeDesign, changes: Changes): MakeDesign {
  return () => {
    const design = start(base);
    for (const id of Object.keys(changes)) if (!design.elements[id]) throw new Error(`There is no element "${id}".`);
    const doomed = Object.keys(changes).filter((id) => changes[id] === null);
    const changed = Object.entries(changes).flatMap(([id, fields]) =>
      fields ? [{ ...design.elements[id], ...fields } as ElementBase] : [],
    );
    return workbench.remove(putElements(design, changed), doomed);
  };
}

/** A template, or another design, with further elements. */
export function extend(base: string | MakeDesign, add: (build: Builder) => void): MakeDesign {
  return () => {
    const design = start(base);
    const build = createBuilder();
    add(build);
    const taken = build.elements.find((element) => design.elements[element.id]);
    if (taken) throw new Error(`The element "${taken.id}" is there already.`);
    const behind = Object.keys(design.elements).length;
    return putElements(
      design,
      build.elements.map((element) => ({ ...element, order: element.order + behind })),
    );
  };
}

/** A design drawn from an empty page. */
export function draw(add: (build: Builder) => void): MakeDesign {
  return extend(() => workbench.newDesign('Test'), add);
}

/** The same design for the lab. */
export function inLab(base: MakeDesign): MakeDesign {
  return () => ({ ...base(), profile: 'lab' });
}

function start(base: string | MakeDesign): Design {
  return typeof base === 'string' ? template(base)() : base();
}
