import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const at = (path: string) => change(kernelNfsOnDrbd, { 'export-www': { path } });
const blames = ['export-www'];

ruleCases(rule, {
  bad: {
    'on the OS disk': { design: at('/export/www'), blames, says: /not in \/srv\/nfs,/, fixable: false },
    'beside the mount, with a name that begins alike': { design: at('/srv/nfs2/www'), blames },
  },
  good: {
    'in the mount': kernelNfsOnDrbd,
    'the whole mount': at('/srv/nfs'),
    'a given filer has its own directories': template('nas'),
    'no path yet': at(''),
  },
});
