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
