import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const probed = (probeName?: string) =>
  change(() => glusterDesign({ form: 'replicate', bricks: 3 }), {
    'peer-2': probeName === undefined ? {} : { probeName },
  });

ruleCases(rule, {
  bad: {
    'by address': {
      design: probed('10.77.0.12'),
      blames: ['peer-2'],
      says: /as 10\.77\.0\.12.*named n2/,
      fixable: true,
    },
    'by a longer name': { design: probed('n2.example.org'), blames: ['peer-2'], fixable: true },
  },
  good: {
    'by its host name': probed('n2'),
    'in capitals': probed('N2'),
    'not told': probed(),
    'malformed is another mistake': probed('n2_storage'),
  },
});
