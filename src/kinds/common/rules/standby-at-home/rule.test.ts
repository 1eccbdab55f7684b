import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it may move to where it is': {
      design: change('drbd-single-primary', { 'service-imap': { standbyIds: ['server-alice'] } }),
      blames: ['service-imap'],
      fixable: true,
    },
    'bob is listed twice': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { standbyIds: ['server-bob', 'server-bob'] } }),
      blames: ['mount-alice-srv-kolab'],
      fixable: true,
    },
  },
  good: {
    'alice, then bob': template('drbd-single-primary'),
  },
});
