import { expect, test } from 'vitest';
import { change } from '../../../tests/rules/designs.ts';
import { workbench } from '../../workbench.ts';
import type { Design } from '../model/design.ts';
import { mendAll } from './mendAll.ts';
import type { Finding } from './rule.ts';

const judge = (design: Design): readonly Finding[] => workbench.analyse(design).findings;
const newId = (type: string): string => type;

const samePorts = change('drbd-cross-link', { 'drbd-imap': { port: 7788 }, 'drbd-ldap': { port: 7788 } });

test('fixes are made until none is left, each on the design that the one before left', () => {
  const { design, mended } = mendAll(samePorts(), { judge, newId, wants: ({ fix }) => fix !== undefined });
  expect(mended.map(({ ruleId }) => ruleId)).toContain('drbd/port-duplicate');
  expect(judge(design).filter(({ fix, waived }) => fix && waived === undefined)).toEqual([]);
});

test('only what is wanted is mended', () => {
  const start = samePorts();
  const { design, mended } = mendAll(start, { judge, newId, wants: () => false });
  expect(design).toBe(start);
  expect(mended).toEqual([]);
});

test('a fix that does not mend is taken back and does not go on for ever', () => {
  const start = samePorts();
  const stubborn: Finding = {
    ruleId: 'a/x',
    title: 'Stubborn',
    severity: 'error',
    elementId: 'drbd-imap',
    elementName: 'imap',
    message: 'It stays.',
    remedy: 'Give up.',
    sources: [],
    related: [],
    fix: { label: 'Try', edit: (design) => ({ ...design, title: `${design.title}!` }) },
  };
  expect(mendAll(start, { judge: () => [stubborn], newId, wants: () => true })).toEqual({ design: start, mended: [] });
});
