import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    nothing: {
      design: change('drbd-single-primary', { 'floating-address-192-0-2-10': { followsId: undefined } }),
      blames: ['floating-address-192-0-2-10'],
      says: /follows nothing/,
    },
    'a mount that stays, below services that move': {
      design: change('nas', { 'floating-address-192-0-2-10': { followsId: 'mount-kolab1-srv-kolab' } }),
      blames: ['floating-address-192-0-2-10'],
      says: /stays where it is/,
      fixable: true,
    },
    'a mount that stays, below nothing that moves': {
      design: change('nas', { 'floating-address-192-0-2-10': { followsId: 'mount-kolab2-srv-kolab' } }),
      blames: ['floating-address-192-0-2-10'],
      fixable: false,
    },
  },
  good: {
    'a mount that moves': template('drbd-single-primary'),
    'a service that moves': template('nas'),
  },
});
