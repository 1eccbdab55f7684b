import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Filer } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is the address of a server': {
      design: change('nas', { 'filer-nas1': { ip: '10.10.1.31' } }),
      blames: ['filer-nas1'],
      says: /Kolab Server 1/,
    },
    'two filers': {
      design: change(
        extend('nas', (build) => {
          build.add(Filer, 'filer-2', 'second', { hostName: 'nas2', ip: '10.10.1.41', heads: 'pair' });
        }),
        {},
      ),
      blames: ['filer-2', 'filer-nas1'],
    },
  },
  good: {
    'a free one': template('nas'),
  },
});
