import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'an underscore': {
      design: change('drbd-single-primary', { 'server-alice': { hostName: 'kolab_1' } }),
      blames: ['server-alice'],
      says: /"kolab_1"/,
    },
    'no name': {
      design: change('drbd-single-primary', { 'server-alice': { hostName: '' } }),
      blames: ['server-alice'],
      says: /has no host name/,
    },
    'a line end': {
      design: change('drbd-single-primary', { 'server-alice': { hostName: 'alice\nbob' } }),
      blames: ['server-alice'],
      says: /alice\\nbob/,
    },
    'a name too long': {
      design: change('drbd-single-primary', { 'server-alice': { hostName: 'x'.repeat(254) } }),
      blames: ['server-alice'],
    },
  },
  good: {
    'short names': template('drbd-single-primary'),
    'a full name': change('drbd-single-primary', { 'server-alice': { hostName: 'alice.example.org' } }),
    'the longest label': change('drbd-single-primary', { 'server-alice': { hostName: 'x'.repeat(63) } }),
  },
});
