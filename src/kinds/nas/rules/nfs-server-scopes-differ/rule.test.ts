import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { ganeshaOnDrbd, kernelNfs3OnDrbd, kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const blames = ['nfs-server'];

ruleCases(rule, {
  bad: {
    'Ubuntu 22.04': {
      design: () => ({ ...kernelNfsOnDrbd(), targetOs: 'ubuntu-22.04' }),
      blames,
      says: /On Ubuntu 22\.04/,
    },
    'RHEL 8': { design: () => ({ ...kernelNfsOnDrbd(), targetOs: 'el-8' }), blames },
  },
  good: {
    'Debian 12': kernelNfsOnDrbd,
    'RHEL 9': () => ({ ...kernelNfsOnDrbd(), targetOs: 'el-9' }),
    Ganesha: () => ({ ...ganeshaOnDrbd(), targetOs: 'el-8' }),
    'NFS 3 has no scope': () => ({ ...kernelNfs3OnDrbd(), targetOs: 'el-8' }),
  },
});
