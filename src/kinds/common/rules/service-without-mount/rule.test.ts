import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'another path than the mount': {
      design: change('drbd-single-primary', { 'service-imap': { dataPath: '/var/spool/imap' } }),
      blames: ['service-imap'],
      says: /\/var\/spool\/imap/,
    },
    'a path that only begins like it': {
      design: change('drbd-single-primary', { 'service-imap': { dataPath: '/srv/kolab2/imap' } }),
      blames: ['service-imap'],
    },
  },
  good: {
    'below the mount': template('drbd-single-primary'),
    'the mount itself': change('drbd-single-primary', { 'service-imap': { dataPath: '/srv/kolab' } }),
  },
});
