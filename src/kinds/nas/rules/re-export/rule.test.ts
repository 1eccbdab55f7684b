import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const served = (fields: Record<string, unknown>) => change('nas', { 'export-kolab': fields });
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'on GlusterFS': { design: served({ below: 'network' }), blames, fixable: false },
  },
  good: {
    'not told': template('nas'),
    'on disks of the filer': served({ below: 'local' }),
  },
});
