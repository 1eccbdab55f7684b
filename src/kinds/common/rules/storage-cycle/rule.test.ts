import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a resource on its own volume': {
      design: change('drbd-single-primary', {
        'drbd-kolab-alice': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'drbd-kolab-volume-0' }] },
      }),
      blames: ['drbd-kolab-volume-0'],
    },
    'two resources on each other': {
      design: change('drbd-cross-link', {
        'drbd-imap-alice': { disks: [{ volumeId: 'drbd-imap-volume-0', backingId: 'drbd-ldap-volume-0' }] },
        'drbd-ldap-alice': { disks: [{ volumeId: 'drbd-ldap-volume-0', backingId: 'drbd-imap-volume-0' }] },
      }),
      blames: ['drbd-imap-volume-0', 'drbd-ldap-volume-0'],
    },
  },
  good: {
    'one resource on another': change('drbd-cross-link', {
      'drbd-imap-alice': { disks: [{ volumeId: 'drbd-imap-volume-0', backingId: 'drbd-ldap-volume-0' }] },
    }),
  },
});
