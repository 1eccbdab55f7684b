import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const times = (leaseSeconds?: number, graceSeconds?: number) =>
  change(ganeshaOnDrbd, { 'nfs-server': { leaseSeconds, graceSeconds } });
const blames = ['nfs-server'];

ruleCases(rule, {
  bad: {
    'the lease': { design: times(121, 180), blames, says: /a lease of 121 s \(at most 120\), with/ },
    'the grace period': { design: times(120, 181), blames, says: /has a grace period of 181 s/ },
    both: { design: times(200, 200), blames, says: /200 s .* and a grace period of 200 s/ },
  },
  good: {
    'the longest': times(120, 180),
    'nothing told': times(),
    'the kernel takes more': change(kernelNfsOnDrbd, { 'nfs-server': { leaseSeconds: 200, graceSeconds: 200 } }),
  },
});
