import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const filer = (fields: Record<string, unknown>) => change('nas', { 'filer-nas1': fields });

ruleCases(rule, {
  bad: {
    'each for itself': { design: filer({ lockState: 'separate' }), blames: ['filer-nas1'], fixable: false },
  },
  good: {
    'not told': template('nas'),
    'by both': filer({ lockState: 'shared' }),
    'one head has nobody to tell': filer({ heads: 'single', lockState: 'separate' }),
  },
});
