import { describe, expect, test } from 'vitest';
import { workbench } from '../../src/workbench.ts';
import { variants } from '../variants/index.ts';
import { HOSTILE } from './hostileTexts.ts';
import { readBack } from './readBack.ts';
import { textFieldsOf } from './textFields.ts';

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
  test('in the fields of all types of elements', () => {
    const types = new Set(fields.map(({ field }) => field.id.replace(/\..*/, '')));
    expect([...workbench.catalog.keys()].filter((type) => !types.has(type))).toEqual([]);
  });

  test.each(fields.map((entry) => [entry.field.id, entry.variant, entry] as const))(
    '%s of %s',
    (_id, _variant, entry) => {
      const { design, field } = entry;
      // A name has no grammar that its beginning could satisfy.
      const starts = field.text === '' || /\.(name|title)$/.test(field.id) ? [''] : ['', field.text];
      const faults = starts.flatMap((start) =>
        Object.entries(HOSTILE).flatMap(([what, text]) =>
          readBack(design, field, start, text).faults.map((fault) => `${what}: ${fault}`),
        ),
      );
      expect(faults).toEqual([]);
    },
  );
});
