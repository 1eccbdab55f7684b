import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': { design: change('nas', { 'export-kolab': { path: '/export/my mail' } }), blames: ['export-kolab'] },
    'a relative path': {
      design: change('nas', { 'export-kolab': { path: 'export/kolab' } }),
      blames: ['export-kolab'],
    },
  },
  good: {
    absolute: template('nas'),
  },
});
