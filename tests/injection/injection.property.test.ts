import { describe, expect, test } from 'vitest';
import { workbench } from '../../src/workbench.ts';
import { isFull } from '../full.ts';
import { variants } from '../variants/index.ts';
import { HOSTILE } from './hostileTexts.ts';
import { readBack } from './readBack.ts';
import { textFieldsOf, textsOf } from './textFields.ts';

/** Each text field of every type of element, in the first variant that has such an element. */
const fields = [
  ...new Map(
    variants
      .toReversed()
      .flatMap((variant) => {
        const design = variant.design();
        return textFieldsOf(design).map((field) => ({ variant: variant.id, design, field }));
      })
      .map((entry) => [entry.field.id, entry] as const),
  ).values(),
].sort((a, b) => (a.field.id < b.field.id ? -1 : 1));

describe('a hostile text is refused by a finding, or written as one word', () => {
  test('in all fields of all types of elements', () => {
    const ids = fields.map(({ field }) => field.id);
    const wanted = [...workbench.catalog.values()].flatMap(({ type, fields: schemas }) => [
      `${type}.name`,
      ...Object.entries(schemas).flatMap(([name, schema]) => textsOf(`${type}.${name}`, schema)),
    ]);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(fields.map((entry) => [entry.field.id, entry.variant, entry] as const))(
    '%s of %s',
    (_id, _variant, entry) => {
      const { design, field } = entry;
      // A name has no grammar that its beginning could satisfy, and a third of the texts is a sample.
      const isName = /\.(name|title)$/.test(field.id);
      const texts = Object.entries(HOSTILE).filter(
        (_, at) => isFull || !isName || at % 3 === fields.indexOf(entry) % 3,
      );
      const starts = isName || field.text === '' ? [''] : ['', field.text];
      const faults = starts.flatMap((start) =>
        texts.flatMap(([what, text]) =>
          readBack(design, field, start, text).faults.map((fault) => `${what}: ${fault}`),
        ),
      );
      expect(faults).toEqual([]);
    },
  );
});
