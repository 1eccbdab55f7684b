import { expect, test } from 'vitest';
import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

const timed = (fields: Record<string, unknown>) => change('drbd-single-primary', { 'drbd-kolab': fields });

ruleCases(rule, {
  bad: {
    'as long as both intervals, which nobody told': {
      design: timed({ timeout: 100 }),
      blames: ['drbd-kolab'],
      says: /is 10 s, which is not below ping-int \(10 s\) and connect-int \(10 s\)/,
      fixable: true,
    },
    'a ping as often as the timeout, which nobody told': {
      design: timed({ pingInt: 6 }),
      blames: ['drbd-kolab'],
      says: /is 6 s, which is not below ping-int \(6 s\)\./,
      fixable: true,
    },
    'a ping of five seconds, and the timeout of DRBD itself': {
      design: timed({ pingInt: 5 }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'the shortest intervals there are': {
      design: timed({ pingInt: 1, connectInt: 1 }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'a reconnect sooner than the timeout': {
      design: timed({ connectInt: 6 }),
      blames: ['drbd-kolab'],
      says: /not below connect-int \(6 s\)\./,
      fixable: true,
    },
  },
  good: {
    'a tenth of a second below': timed({ timeout: 99 }),
    'a ping just after the timeout': timed({ pingInt: 7, connectInt: 7 }),
    'a long timeout with longer intervals': timed({ timeout: 100, pingInt: 20, connectInt: 20 }),
    'nothing is told': template('drbd-single-primary'),
  },
});

test.each([
  [{ pingInt: 5 }, { pingInt: 5, timeout: 49 }],
  [
    { timeout: 300, pingInt: 20 },
    { pingInt: 20, timeout: 99 },
  ],
  [
    { timeout: 70, pingInt: 7, connectInt: 3 },
    { pingInt: 7, connectInt: 3, timeout: 29 },
  ],
])('the fix of %j lowers the timeout, and keeps the intervals', (told, mended) => {
  const design = timed(told)();
  const finding = workbench.analyse(design).findings.find(({ ruleId }) => ruleId === rule.id);
  expect(finding?.fix?.edit(design, (type) => type).elements['drbd-kolab']).toMatchObject(mended);
});
