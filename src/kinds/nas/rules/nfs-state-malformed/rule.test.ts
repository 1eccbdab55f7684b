import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const at = (stateDir?: string) => change(kernelNfsOnDrbd, { 'nfs-server': { stateDir } });
const blames = ['nfs-server'];

ruleCases(rule, {
  bad: {
    'a relative path': { design: at('srv/nfs/state'), blames },
    'a blank': { design: at('/srv/nfs/my state'), blames },
    'a quote': { design: at('/srv/nfs/"'), blames },
  },
  good: {
    'a plain path': at('/srv/nfs/state'),
    'not told': at(),
  },
});
