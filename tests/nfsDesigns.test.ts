import { expect, test } from 'vitest';
import * as designs from './nfsDesigns.ts';
import { workbench } from '../src/workbench.ts';

test.each(Object.entries(designs))('%s has no errors, and no warnings but of NFS 3', (name, make) => {
  const found = workbench.analyse(make()).findings.filter(({ severity }) => severity !== 'info');
  expect(found.map(({ ruleId }) => ruleId)).toEqual(name === 'kernelNfs3OnDrbd' ? ['nas/nfs-3-locks'] : []);
});
