import { Export, Filer } from '../../src/kinds/nas/index.ts';
import { change, extend, type MakeDesign } from './designs.ts';

/** What the second filer's export says of itself, where it is not as usual. */
interface Served {
  readonly clientIds?: string[];
  readonly version?: '3' | '4.2';
  readonly security?: 'sys' | 'krb5' | 'krb5p';
}

/** The NAS template with a second filer of which kolab1 is a client too; each filer may tell an NFSv4 domain. */
export function twoFilers(first: string | undefined, second: string | undefined, served: Served = {}): MakeDesign {
  return change(
    extend('nas', (build) => {
      const filerId = build.add(Filer, 'filer-nas2', 'NAS 2', {
        hostName: 'nas2',
        networkId: 'network-storage',
        ip: '10.10.1.45',
        heads: 'pair',
        ...(second === undefined ? {} : { idDomain: second }),
      });
      build.add(Export, 'export-archive', '/export/archive', {
        filerId,
        path: '/export/archive',
        size: 1,
        clientIds: ['server-kolab1'],
        commit: 'sync',
        rootSquash: 'root_squash',
        fsid: 1,
        version: '4.2',
        recovery: 'hard',
        ...served,
      });
    }),
    first === undefined ? {} : { 'filer-nas1': { idDomain: first } },
  );
}
