import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../core/rules/rule.ts';
import { countByPlace } from './countByPlace.ts';

function finding(severity: Severity, elementId: string, waived?: string): Finding {
  return {
    ruleId: 'a/x',
    title: '',
    severity,
    elementId,
    elementName: '',
    message: '',
    remedy: '',
    sources: [],
    related: [],
    ...(waived === undefined ? {} : { waived }),
  };
}

const FINDINGS = [
  finding('error', 'disk', 'as drawn'),
  finding('warning', 'disk'),
  finding('info', 'server'),
  finding('info', 'disk'),
  finding('info', 'network'),
];

test('an element counts at each of its places, with the worst first; waived findings do not count', () => {
  const counts = countByPlace(FINDINGS, (id) => (id === 'disk' ? ['disk', 'server'] : id === 'network' ? [] : [id]));
  expect([...counts]).toEqual([
    ['disk', { count: 2, bySeverity: { error: 0, warning: 1, info: 1 }, worst: 'warning', elementIds: ['disk'] }],
    [
      'server',
      { count: 3, bySeverity: { error: 0, warning: 1, info: 2 }, worst: 'warning', elementIds: ['disk', 'server'] },
    ],
  ]);
});
