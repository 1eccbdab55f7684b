import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a resource lies on itself': {
      design: change('drbd-single-primary', {
        'drbd-kolab-alice': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'drbd-kolab-volume-0' }] },
      }),
      blames: ['drbd-kolab-alice'],
    },
    'the metadata of a resource lies on another resource': {
      design: change('drbd-cross-link', {
        'drbd-ldap-alice': {
          disks: [{ volumeId: 'drbd-ldap-volume-0', backingId: 'disk-alice-ldap', metaId: 'drbd-imap-volume-0' }],
        },
      }),
      blames: ['drbd-ldap-alice'],
      says: /imap\/0/,
    },
  },
  good: {
    'a resource lies on disks': template('drbd-single-primary'),
  },
});
