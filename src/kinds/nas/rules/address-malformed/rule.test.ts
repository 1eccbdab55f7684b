import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a number above 255': { design: change('nas', { 'filer-nas1': { ip: '10.10.1.410' } }), blames: ['filer-nas1'] },
    none: { design: change('nas', { 'filer-nas1': { ip: '' } }), blames: ['filer-nas1'] },
    'of a head': {
      design: change('nas', { 'filer-nas1': { headIps: ['10.10.1.42', '10.10.1.430', '10.10.1.430'] } }),
      blames: ['filer-nas1'],
      says: /^The IP address of a head of NAS is "10\.10\.1\.430";/,
    },
  },
  good: {
    'an address': template('nas'),
    'addresses of two heads': change('nas', { 'filer-nas1': { headIps: ['10.10.1.42', '2001:db8::43'] } }),
    'left over from a second head': change('nas', { 'filer-nas1': { heads: 'single', headIps: ['a'] } }),
  },
});
