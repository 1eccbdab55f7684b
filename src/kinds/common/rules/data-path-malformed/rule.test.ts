import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a relative path': {
      design: change('drbd-single-primary', { 'service-imap': { dataPath: 'srv/imap' } }),
      blames: ['service-imap'],
    },
    'a blank': {
      design: change('drbd-single-primary', { 'service-imap': { dataPath: '/srv/my mail' } }),
      blames: ['service-imap'],
    },
  },
  good: {
    'an absolute path': template('drbd-single-primary'),
  },
});
