import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Filer } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is the name of a server': {
      design: change('nas', { 'filer-nas1': { hostName: 'kolab1' } }),
      blames: ['filer-nas1'],
      says: /Kolab Server 1/,
    },
    'it is the name of another filer': {
      design: extend('nas', (build) => {
        build.add(Filer, 'filer-2', 'second', { hostName: 'NAS1', ip: '10.10.1.42', heads: 'pair' });
      }),
      blames: ['filer-2', 'filer-nas1'],
    },
  },
  good: {
    'a name of its own': template('nas'),
    'two without a name yet': change(
      extend('nas', (build) => {
        build.add(Filer, 'filer-2', 'second', { hostName: '', ip: '10.10.1.42', heads: 'pair' });
      }),
      { 'filer-nas1': { hostName: '' } },
    ),
  },
});
