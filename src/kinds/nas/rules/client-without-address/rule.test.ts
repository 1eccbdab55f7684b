import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the address is gone': {
      design: change('nas', { 'address-kolab2-storage': null }),
      blames: ['export-kolab'],
      says: /Kolab Server 2/,
    },
  },
  good: {
    'both are in the network': template('nas'),
    'the filer names no network': change('nas', {
      'address-kolab2-storage': null,
      'filer-nas1': { networkId: undefined },
    }),
  },
});
