import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'others are on it': {
      design: change('san', { 'san-array': { authentication: 'none' }, 'network-san-b': { trust: 'shared' } }),
      blames: ['san-array'],
      fixable: true,
      says: /san-b/,
    },
    'the clients are on it': {
      design: change('san', { 'san-array': { authentication: 'none' }, 'network-san-b': { purpose: 'client' } }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    'its own networks': change('san', { 'san-array': { authentication: 'none' } }),
    CHAP: change('san', { 'san-array': { authentication: 'chap' }, 'network-san-b': { trust: 'shared' } }),
    'the clients have their own cables': change('san', {
      'san-array': { authentication: 'none' },
      'network-san-b': { purpose: 'client', trust: 'private' },
    }),
    'Fibre Channel': change('san', {
      'san-array': { authentication: 'none', transport: 'fc' },
      'network-san-b': { trust: 'shared' },
    }),
  },
});
