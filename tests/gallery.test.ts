import { expect, test } from 'vitest';
import { printDesign } from '../src/core/model/printDesign.ts';
import { blankDesign } from '../src/blankDesign.ts';
import { galleryList } from '../src/gallery/about.ts';
import { gallery } from '../src/gallery/index.ts';
import { Server } from '../src/kinds/common/index.ts';
import { printer } from '../src/printer.ts';
import { templateList } from '../src/templates/about.ts';
import { workbench } from '../src/workbench.ts';

test.each(gallery.map((template) => [template.id, template] as const))('%s has nothing to be mended', (_, template) => {
  const { findings } = workbench.analyse(workbench.startFrom(template));
  expect(
    findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, message }) => `${ruleId}: ${message}`),
  ).toEqual([]);
});

test.each(gallery.map((template) => [template.id, template] as const))(
  '%s survives saving, loading and printing',
  (_, template) => {
    const design = workbench.startFrom(template);
    expect(workbench.load(printDesign(design))).toEqual({ ok: true, value: design });
    expect(printer.configs(workbench.analyse(design)).length).toBeGreaterThan(20);
  },
);

test('no design of the gallery has the name of a template', () => {
  const ids = [...workbench.templates, ...gallery].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the lists of the start page tell what the designs hold', () => {
  const servers = ({ elements }: (typeof gallery)[number]): number =>
    elements().filter(({ type }) => type === Server.type).length;
  expect(gallery.map((template) => ({ ...template, servers: servers(template) }))).toMatchObject(galleryList);
  expect(workbench.templates).toMatchObject(templateList);
  expect([workbench.templates.length, gallery.length]).toEqual([templateList.length, galleryList.length]);
});

test('the page begins with the design that the engine would make', () => {
  expect(blankDesign('x')).toEqual(workbench.newDesign('x'));
});
