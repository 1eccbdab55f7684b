import { describe, expect, test } from 'vitest';
import { isBlocking } from '../../src/core/rules/judge.ts';
import { workbench } from '../../src/workbench.ts';
import { variants } from './index.ts';

describe('variants', () => {
  test.each(variants.map((variant) => [variant.id, variant] as const))('%s has no errors', (_id, variant) => {
    const { findings } = workbench.analyse(variant.design());
    expect(findings.filter(isBlocking).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('have ids and titles of their own', () => {
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    expect(new Set(variants.map(({ title }) => title)).size).toBe(variants.length);
    expect(variants.length).toBeGreaterThanOrEqual(26);
  });
});
