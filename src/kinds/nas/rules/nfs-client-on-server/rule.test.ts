import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const clients = (...clientIds: string[]) => change(kernelNfsOnDrbd, { 'export-www': { clientIds } });
const blames = ['export-www'];

ruleCases(rule, {
  bad: {
    'the server that has it now': { design: clients('server-alice', 'server-web1'), blames, says: /^alice may mount/ },
    'the server that stands by': { design: clients('server-bob'), blames, says: /^bob may mount/ },
  },
  good: {
    'others only': kernelNfsOnDrbd,
    'a server where it never runs': change(kernelNfsOnDrbd, {
      'export-www': { clientIds: ['server-bob'] },
      'mount-alice-srv-nfs': { standbyIds: ['server-web2'] },
    }),
  },
});
