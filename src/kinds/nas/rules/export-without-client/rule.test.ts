import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    nobody: { design: change('nas', { 'export-kolab': { clientIds: [] } }), blames: ['export-kolab'] },
  },
  good: {
    'two servers': template('nas'),
  },
});
