import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no standby': {
      design: change(kernelNfsOnDrbd, { 'mount-alice-srv-nfs': { standbyIds: [] } }),
      blames: ['nfs-server'],
      says: /^NFS serves \/srv\/nfs of alice, which stays there/,
    },
  },
  good: {
    'a standby': kernelNfsOnDrbd,
  },
});
