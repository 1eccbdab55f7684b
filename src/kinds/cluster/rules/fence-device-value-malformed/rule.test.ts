import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { hypervisorDesign, sbdOnLunDesign, switchedPduDesign } from '../../../../../tests/fencingDesigns.ts';
import { rule } from './rule.ts';

const plug = (text: string) => ({ plugs: [{ targetId: 'server-alice', plug: text }] });

ruleCases(rule, {
  bad: {
    'outlets with a semicolon': {
      design: change(switchedPduDesign, { 'pdu-a': plug('1;2') }),
      blames: ['pdu-a'],
      says: /The outlet of pdu_a is "1;2"/,
      fixable: false,
    },
    'outlet 0': { design: change(switchedPduDesign, { 'pdu-a': plug('0') }), blames: ['pdu-a'] },
    'an empty machine name': {
      design: change(hypervisorDesign, { 'fence-alice': plug('') }),
      blames: ['fence-alice'],
      says: /has no machine name/,
    },
    'two machines': { design: change(hypervisorDesign, { 'fence-alice': plug('a,b') }), blames: ['fence-alice'] },
    'a login with a blank': {
      design: change('drbd-single-primary', { 'fence-bob': { userName: 'root user' } }),
      blames: ['fence-bob'],
      says: /login name/,
    },
    'a watchdog that is no path': {
      design: change(sbdOnLunDesign, { sbd: { watchdogDevice: 'watchdog0' } }),
      blames: ['sbd'],
      says: /watchdog/,
    },
  },
  good: {
    'outlets of two supplies': change(switchedPduDesign, { 'pdu-a': plug('1,2') }),
    'a machine': hypervisorDesign,
    'a login': change('drbd-single-primary', { 'fence-bob': { userName: 'cluster@ipmi' } }),
    'another watchdog': change(sbdOnLunDesign, { sbd: { watchdogDevice: '/dev/watchdog1' } }),
    'no value told': template('drbd-single-primary'),
    'IPMI has no outlets': change('drbd-single-primary', { 'fence-bob': plug('x y') }),
    'kdump asks for no login': change('drbd-single-primary', {
      'fence-bob': { agent: 'fence_kdump', userName: 'a b' },
    }),
  },
});
