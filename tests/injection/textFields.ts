import { z } from '../../src/core/schema.ts';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { ElementBase } from '../../src/core/model/element.ts';
import { referencePaths } from '../../src/core/model/reference.ts';
import { workbench } from '../../src/workbench.ts';

/** A place of a design where an author writes what he likes. */
export interface TextField {
  /** "mount.path", "design.title". */
  readonly id: string;
  /** The element that holds it; undefined for the design itself. */
  readonly elementId: string | undefined;
  /** What stands there; empty if nothing does. */
  readonly text: string;
  /** The design with another text there. */
  write(text: string): Design;
}

/** All text fields of a design's elements, one element of each type, as the schemas tell them; the title is the first. */
export function textFieldsOf(design: Design): readonly TextField[] {
  const seen = new Set<string>();
  const elements = Object.values(design.elements).filter(({ type }) => !seen.has(type) && seen.add(type));
  const title: TextField = {
    id: 'design.title',
    elementId: undefined,
    text: design.title,
    write: (text) => ({ ...design, title: text }),
  };
  return [title, ...elements.flatMap((element) => [nameOf(design, element), ...fieldsOf(design, element)])];
}

function nameOf(design: Design, element: ElementBase): TextField {
  const write = (name: string): Design => patchElement(design, element.id, { name });
  return { id: `${element.type}.name`, elementId: element.id, text: element.name, write };
}

function fieldsOf(design: Design, element: ElementBase): readonly TextField[] {
  const fields = Object.entries(workbench.catalog.get(element.type)?.fields ?? {});
  return fields.flatMap(([name, schema]): TextField[] => {
    const inner = schema instanceof z.ZodOptional ? schema.def.innerType : schema;
    const value: unknown = new Map(Object.entries(element)).get(name);
    const field = { id: `${element.type}.${name}`, elementId: element.id };
    if (isText(inner)) {
      const text = typeof value === 'string' ? value : '';
      return [{ ...field, text, write: (other) => patchElement(design, element.id, { [name]: other }) }];
    }
    if (inner instanceof z.ZodArray && isText(inner.def.element)) {
      const [first, ...others]: readonly unknown[] = Array.isArray(value) ? value : [];
      const text = typeof first === 'string' ? first : '';
      return [{ ...field, text, write: (other) => patchElement(design, element.id, { [name]: [other, ...others] }) }];
    }
    if (inner instanceof z.ZodArray && inner.def.element instanceof z.ZodObject) {
      const texts = Object.entries(inner.def.element.def.shape).filter(([, part]) => isText(part));
      const [first, ...others]: readonly unknown[] = Array.isArray(value) ? value : [];
      if (typeof first !== 'object') return [];
      return texts.map(([part]) => ({
        id: `${field.id}.${part}`,
        elementId: element.id,
        text: String(new Map(Object.entries(first ?? {})).get(part) ?? ''),
        write: (other) => patchElement(design, element.id, { [name]: [{ ...first, [part]: other }, ...others] }),
      }));
    }
    return [];
  });
}

/** Ids of the texts that a field of this schema holds, whatever stands in it. */
export function textsOf(id: string, schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional) return textsOf(id, schema.def.innerType);
  if (schema instanceof z.ZodArray) return textsOf(id, schema.def.element);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.def.shape).flatMap(([part, inner]) => textsOf(`${id}.${part}`, inner));
  }
  return isText(schema) ? [id] : [];
}

/** References are ids, which nobody writes. */
function isText(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodString && referencePaths(schema).length === 0;
}
