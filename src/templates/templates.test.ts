import { expect, test } from 'vitest';
import { printDesign } from '../core/model/printDesign.ts';
import { workbench } from '../workbench.ts';

test.each(workbench.templates.map((template) => template.id))('%s survives saving and loading', (id) => {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  const loaded = workbench.load(printDesign(design));
  expect(loaded).toEqual({ ok: true, value: design });
});
