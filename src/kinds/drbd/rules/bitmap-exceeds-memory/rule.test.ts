import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

/** Of 500 GiB for one peer. */
const BITMAP = 16_384_000;

ruleCases(rule, {
  bad: {
    'a byte less than the bitmap': {
      design: change('drbd-single-primary', { 'server-bob': { memory: BITMAP - 1 } }),
      blames: ['server-bob'],
      says: /bob needs 16000 KiB of memory for the bitmaps of its replicas, and has/,
      fixable: false,
    },
    'the services take the rest': {
      design: change('drbd-single-primary', {
        'server-alice': { memory: 4 * GIB },
        'service-imap': { memory: 3 * GIB },
        'service-ldap': { memory: GIB },
      }),
      blames: ['server-alice'],
      says: /beside 4 GiB for its services/,
    },
    'the bitmaps of two replicas': {
      design: change('drbd-cross-link', { 'server-alice': { memory: BITMAP } }),
      blames: ['server-alice'],
    },
  },
  good: {
    'nothing is told of the memory': template('drbd-single-primary'),
    'just enough': change('drbd-single-primary', { 'server-bob': { memory: BITMAP } }),
    'just enough beside a service': change('drbd-single-primary', {
      'server-alice': { memory: BITMAP + GIB },
      'service-imap': { memory: GIB },
    }),
    'the services alone want too much': change('drbd-single-primary', {
      'server-alice': { memory: GIB },
      'service-imap': { memory: 2 * GIB },
    }),
    'a server without replicas': change('san', { 'server-kolab1': { memory: 1 } }),
    'a tie-breaker keeps no bitmap': change('drbd-single-primary', {
      'server-bob': { memory: 1 },
      'drbd-kolab-bob': { role: 'tie-breaker' },
    }),
  },
});
