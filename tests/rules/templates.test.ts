import { describe, expect, test } from 'vitest';
import { workbench } from '../../src/workbench.ts';
import { template } from './designs.ts';

describe.each(workbench.templates.map(({ id }) => id))('template %s', (id) => {
  const findings = workbench.analyse(template(id)()).findings;

  test('is free of errors and warnings, apart from those that it waives', () => {
    const open = findings.filter(({ severity, waived }) => severity !== 'info' && waived === undefined);
    expect(open.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('waives only what is found, and says why', () => {
    expect(findings.filter(({ ruleId }) => ruleId === 'common/waiver-unused')).toEqual([]);
    for (const { waived } of findings) if (waived !== undefined) expect(waived).toMatch(/\.$/);
  });
});
