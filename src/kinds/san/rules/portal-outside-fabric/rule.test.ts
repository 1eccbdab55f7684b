import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the portals are swapped': {
      design: change('san', { 'san-controller-a': { port: '10.10.2.42' } }),
      blames: ['san-path-1-1', 'san-path-2-1'],
      says: /10.10.2.42/,
    },
  },
  good: {
    'each is in its fabric': template('san'),
    'a WWPN is in no subnet': change('san', {
      'san-array': { transport: 'fc' },
      'san-controller-a': { port: '50:01:43:80:12:34:56:78' },
    }),
  },
});
