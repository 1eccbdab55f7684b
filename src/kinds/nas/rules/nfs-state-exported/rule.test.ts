import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const blames = ['export-www'];

ruleCases(rule, {
  bad: {
    'the whole mount': {
      design: change(kernelNfsOnDrbd, { 'export-www': { path: '/srv/nfs' } }),
      blames,
      says: /holds \/srv\/nfs\/\.nfs/,
    },
    'it is told so': {
      design: change(kernelNfsOnDrbd, { 'nfs-server': { stateDir: '/srv/nfs/www/state' } }),
      blames,
    },
  },
  good: {
    'side by side': kernelNfsOnDrbd,
    'names that begin alike': change(kernelNfsOnDrbd, { 'nfs-server': { stateDir: '/srv/nfs/www-state' } }),
    'no path yet': change(kernelNfsOnDrbd, { 'export-www': { path: '' } }),
  },
});
