import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const filer = (fields: Record<string, unknown>) => change('nas', { 'filer-nas1': fields });

ruleCases(rule, {
  bad: {
    'told and long': {
      design: filer({ leaseSeconds: 30, graceSeconds: 31 }),
      blames: ['filer-nas1'],
      says: /wait 31 s\.$/,
      fixable: false,
    },
  },
  good: {
    'not told': template('nas'),
    'thirty seconds': filer({ leaseSeconds: 30, graceSeconds: 30 }),
    'one head has no failover': filer({ heads: 'single', graceSeconds: 90 }),
  },
});
