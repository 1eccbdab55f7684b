import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no address': {
      design: change('drbd-single-primary', { 'fence-bob': { ip: '' } }),
      blames: ['fence-bob'],
      says: /has no address/,
    },
    'a blank in it': {
      design: change('drbd-single-primary', { 'fence-bob': { ip: '10.3.1.32 ' } }),
      blames: ['fence-bob'],
    },
  },
  good: {
    addresses: template('drbd-single-primary'),
    'a host name': change('drbd-single-primary', { 'fence-bob': { ip: 'ipmi-bob.example.org' } }),
    'kdump has none': change('drbd-single-primary', { 'fence-bob': { agent: 'fence_kdump', ip: '' } }),
    'SBD has none': change('drbd-single-primary', { 'fence-bob': { agent: 'fence_sbd', ip: '' } }),
  },
});
