import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Export, Filer } from '../../elements.ts';
import { rule } from './rule.ts';

interface Served {
  readonly clientIds?: string[];
  readonly version?: '3' | '4.2';
  readonly security?: 'sys' | 'krb5' | 'krb5p';
}

const twoFilers = (first: string | undefined, second: string | undefined, served: Served = {}) =>
  change(
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

const krb5 = { security: 'krb5' } as const;

ruleCases(rule, {
  bad: {
    'one proves users': {
      design: twoFilers('example.org', 'example.net', krb5),
      blames: ['server-kolab1'],
      says: /client of NAS and NAS 2, whose domains differ \(example\.net, example\.org\); with Kerberos/,
      fixable: false,
    },
    'the other one proves them': {
      design: change(twoFilers('example.org', 'example.net'), { 'export-kolab': { security: 'krb5p' } }),
      blames: ['server-kolab1'],
    },
    'for each client of both': {
      design: twoFilers('example.org', 'example.net', { ...krb5, clientIds: ['server-kolab1', 'server-kolab2'] }),
      blames: ['server-kolab1', 'server-kolab2'],
    },
  },
  good: {
    'nothing told': template('nas'),
    'numbers are sent': twoFilers('example.org', 'example.net', { security: 'sys' }),
    'the same domain': twoFilers('example.org', 'Example.ORG', krb5),
    'one of them does not tell': twoFilers('example.org', undefined, krb5),
    'nobody is a client of both': twoFilers('example.org', 'example.net', { ...krb5, clientIds: [] }),
    'NFS 3 has no domains': twoFilers('example.org', 'example.net', { ...krb5, version: '3' }),
  },
});
