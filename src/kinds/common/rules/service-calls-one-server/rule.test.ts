import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const CALLS = { callsIds: ['service-ldap'] };

ruleCases(rule, {
  bad: {
    'IMAP calls LDAP by the name of a server': {
      design: change('drbd-cross-link', { 'service-imap': { ...CALLS, callsBy: 'server-name' } }),
      blames: ['service-imap'],
      says: /IMAP\? calls LDAP\? by the name of a server/,
      fixable: false,
    },
    'by the name of a server that both leave together': {
      design: change('drbd-single-primary', { 'service-imap': { ...CALLS, callsBy: 'server-name' } }),
      blames: ['service-imap'],
      fixable: false,
    },
    'at localhost, and LDAP is elsewhere': {
      design: change('drbd-cross-link', { 'service-imap': { ...CALLS, callsBy: 'localhost' } }),
      blames: ['service-imap'],
      says: /at localhost/,
      fixable: false,
    },
    'at localhost, and LDAP does not move along': {
      design: change('drbd-single-primary', {
        'service-imap': { ...CALLS, callsBy: 'localhost' },
        'service-ldap': { standbyIds: [] },
      }),
      blames: ['service-imap'],
    },
  },
  good: {
    'nothing is told': template('drbd-cross-link'),
    'how it calls is not told': change('drbd-cross-link', { 'service-imap': CALLS }),
    'whom it calls is not told': change('drbd-cross-link', { 'service-imap': { callsBy: 'server-name' } }),
    'by the floating address': change('drbd-cross-link', { 'service-imap': { ...CALLS, callsBy: 'floating-address' } }),
    'at localhost, and both move together': change('drbd-single-primary', {
      'service-imap': { ...CALLS, callsBy: 'localhost' },
    }),
    'LDAP never moves': change('drbd-cross-link', {
      'service-imap': { ...CALLS, callsBy: 'server-name' },
      'service-ldap': { standbyIds: [] },
    }),
    'it calls itself': change('drbd-cross-link', {
      'service-imap': { callsIds: ['service-imap'], callsBy: 'server-name' },
    }),
  },
});
