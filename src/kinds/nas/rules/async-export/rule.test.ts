import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    async: { design: change('nas', { 'export-kolab': { commit: 'async' } }), blames: ['export-kolab'], fixable: true },
    'an NFS server of our own': {
      design: change(kernelNfsOnDrbd, { 'export-www': { commit: 'async' } }),
      blames: ['export-www'],
    },
  },
  good: {
    sync: template('nas'),
    'Ganesha knows no async': change(ganeshaOnDrbd, { 'export-www': { commit: 'async' } }),
  },
});
