import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: { design: change('san', { 'san-array': { authentication: 'none' } }), blames: ['san-array'], fixable: true },
    'the clients have their own cables': {
      design: change('san', {
        'san-array': { authentication: 'none' },
        'network-san-b': { purpose: 'client', trust: 'private' },
      }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    CHAP: change('san', { 'san-array': { authentication: 'chap' } }),
    'CHAP both ways': change('san', { 'san-array': { authentication: 'mutual-chap' } }),
    'Fibre Channel has no CHAP': change('san', { 'san-array': { authentication: 'none', transport: 'fc' } }),
    'a shared network is another rule': change('san', {
      'san-array': { authentication: 'none' },
      'network-san-b': { trust: 'shared' },
    }),
  },
});
