import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    soft: { design: change('nas', { 'export-kolab': { recovery: 'soft' } }), blames: ['export-kolab'], fixable: true },
  },
  good: {
    hard: template('nas'),
  },
});
