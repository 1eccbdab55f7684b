import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const filer = (fields: Record<string, unknown>) => change('nas', { 'filer-nas1': fields });
const blames = ['filer-nas1'];

ruleCases(rule, {
  bad: {
    'the address of the first head': {
      design: filer({ headIps: ['10.10.1.41', '10.10.1.42'] }),
      blames,
      says: /^NAS is mounted by 10\.10\.1\.41, the own address/,
      fixable: false,
    },
    'the address of the second head': { design: filer({ headIps: ['10.10.1.42', '10.10.1.41'] }), blames },
    'written otherwise': { design: filer({ ip: '2001:db8::29', headIps: ['2001:DB8:0::29'] }), blames },
  },
  good: {
    'heads not told': template('nas'),
    'the floating address': filer({ headIps: ['10.10.1.42', '10.10.1.43'] }),
    'one head': filer({ heads: 'single', headIps: ['10.10.1.41'] }),
    'no addresses yet': filer({ ip: '', headIps: [''] }),
  },
});
