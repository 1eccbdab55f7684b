import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'version 3': {
      design: change('nas', { 'export-kolab': { version: '3' } }),
      blames: ['export-kolab'],
      fixable: true,
    },
  },
  good: {
    'version 4.2': template('nas'),
    'version 4.1': change('nas', { 'export-kolab': { version: '4.1' } }),
  },
});
