import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'errors are passed on': {
      design: change('drbd-single-primary', { 'drbd-kolab': { onIoError: 'pass_on' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'nothing is told, and the files say detach': template('drbd-single-primary'),
    'a disk is detached': change('drbd-single-primary', { 'drbd-kolab': { onIoError: 'detach' } }),
    'the server halts': change('drbd-single-primary', { 'drbd-kolab': { onIoError: 'call-local-io-error' } }),
  },
});
