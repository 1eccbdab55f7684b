import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    async: { design: change('nas', { 'export-kolab': { commit: 'async' } }), blames: ['export-kolab'], fixable: true },
  },
  good: {
    sync: template('nas'),
  },
});
