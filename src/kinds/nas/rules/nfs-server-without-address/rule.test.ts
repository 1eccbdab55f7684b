import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { FloatingAddress } from '../../../common/index.ts';
import { rule } from './rule.ts';

const ADDRESS = 'floating-address-10-20-1-10';
const blames = ['nfs-server'];

const second = extend(kernelNfsOnDrbd, (build) => {
  const fields = { clusterId: 'cluster-nfs', networkId: 'network-storage', ip: '10.20.1.11' };
  build.add(FloatingAddress, 'floating-address-2', '10.20.1.11', fields);
});

/** Both addresses move with the mount. */
const both = change(second, { 'floating-address-2': { followsId: 'mount-alice-srv-nfs' } });

ruleCases(rule, {
  bad: {
    'one of two, and nobody tells which': {
      design: both,
      blames,
      says: /10\.20\.1\.10 and 10\.20\.1\.11 move with NFS, and nothing tells/,
      fixable: false,
    },
    none: {
      design: change(kernelNfsOnDrbd, { [ADDRESS]: null }),
      blames,
      says: /No floating address moves with NFS/,
      fixable: false,
    },
    'one that follows nothing': {
      design: change(kernelNfsOnDrbd, { [ADDRESS]: { followsId: undefined } }),
      blames,
      fixable: false,
    },
    'another one is told': {
      design: change(second, { 'nfs-server': { addressId: 'floating-address-2' } }),
      blames,
      says: /mount from 10\.20\.1\.11/,
      fixable: true,
    },
  },
  good: {
    'the only one that moves with it': kernelNfsOnDrbd,
    'one of two, which is told': change(both, { 'nfs-server': { addressId: 'floating-address-2' } }),
    'it is told': change(kernelNfsOnDrbd, { 'nfs-server': { addressId: ADDRESS } }),
    'a mount that stays is blamed for that': change(kernelNfsOnDrbd, { 'mount-alice-srv-nfs': { standbyIds: [] } }),
  },
});
