import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { printDesign } from './printDesign.ts';

test.each(workbench.templates.map(({ id }) => id))('%s is the same text before and after loading', (id) => {
  const design = workbench.fromTemplate(id) ?? workbench.newDesign('x');
  const loaded = workbench.load(printDesign(design));
  expect(loaded.ok && printDesign(loaded.value)).toBe(printDesign(design));
});

test('the order in which elements were added does not show', () => {
  const design = workbench.fromTemplate('san') ?? workbench.newDesign('x');
  const turned = { ...design, elements: Object.fromEntries(Object.entries(design.elements).reverse()) };
  expect(printDesign(turned)).toBe(printDesign(design));
});

test('a link to the schema is kept, in front', () => {
  const text = printDesign({ ...workbench.newDesign('x'), $schema: './design.schema.json' });
  expect(text).toMatch(/^\{\n {2}"\$schema": "\.\/design\.schema\.json",\n {2}"format"/);
  const loaded = workbench.load(text);
  expect(loaded.ok && printDesign(loaded.value)).toBe(text);
});
