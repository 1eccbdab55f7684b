import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const zero = { 'export-www': { fsid: 0 } };
const blames = ['export-www'];

ruleCases(rule, {
  bad: {
    'by the kernel': { design: change(kernelNfsOnDrbd, zero), blames, says: /under \/srv\/nfs\/www/, fixable: true },
    'by Ganesha': { design: change(ganeshaOnDrbd, zero), blames, fixable: true },
  },
  good: {
    'a number of its own': kernelNfsOnDrbd,
    'a given filer may number as it likes': change('nas', { 'export-kolab': { fsid: 0 } }),
  },
});
