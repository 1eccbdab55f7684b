import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const blames = ['nfs-server'];
const told = (stateDir: string) => ({ 'nfs-server': { stateDir } });

ruleCases(rule, {
  bad: {
    'on each server': {
      design: change(kernelNfsOnDrbd, told('/var/lib/nfs')),
      blames,
      says: /in \/var\/lib\/nfs, which is no directory in \/srv\/nfs/,
      fixable: true,
    },
    'where Ganesha has it by itself': {
      design: change(ganeshaOnDrbd, told('/var/lib/nfs/ganesha')),
      blames,
      fixable: true,
    },
    'the mount itself': { design: change(kernelNfsOnDrbd, told('/srv/nfs')), blames, fixable: true },
  },
  good: {
    'not told': kernelNfsOnDrbd,
    'in the mount': change(ganeshaOnDrbd, told('/srv/nfs/state')),
  },
});
