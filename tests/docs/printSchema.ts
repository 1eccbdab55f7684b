import { designEnvelope } from '../../src/core/model/loadDesign.ts';
import { ELEMENT_ID } from '../../src/core/model/reference.ts';
import { z } from '../../src/core/schema.ts';
import { workbench } from '../../src/workbench.ts';

/** The JSON schema of design files, made from the schemas that the loader reads them with. */
export function designSchema(): object {
  const [first, ...others] = [...workbench.catalog.values()].map(({ schema }) => schema);
  if (!first) throw new Error('The workbench knows no elements.');
  const file = designEnvelope.extend({ elements: z.record(z.string().regex(ELEMENT_ID), z.union([first, ...others])) });
  const { $schema, ...schema } = z.toJSONSchema(file, { io: 'input', target: 'draft-2020-12', reused: 'ref' });
  return { $schema, title: 'Quorate design', ...schema };
}
