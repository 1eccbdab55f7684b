import { extend, template } from '../../../../../tests/rules/designs.ts';
import { twoFilers } from '../../../../../tests/rules/nasFilers.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Export, Filer } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two domains': {
      design: twoFilers('example.org', 'example.net'),
      blames: ['server-kolab1'],
      says: /is a client of NAS and NAS 2, whose domains differ \(example\.net, example\.org\)/,
      fixable: false,
    },
    'a third one has Kerberos and tells no domain': {
      design: extend(twoFilers('example.org', 'example.net'), (build) => {
        const filerId = build.add(Filer, 'filer-nas3', 'NAS 3', {
          hostName: 'nas3',
          networkId: 'network-storage',
          ip: '10.10.1.46',
          heads: 'pair',
        });
        build.add(Export, 'export-more', '/export/more', {
          filerId,
          path: '/export/more',
          size: 1,
          clientIds: ['server-kolab1'],
          commit: 'sync',
          rootSquash: 'root_squash',
          fsid: 1,
          version: '4.2',
          recovery: 'hard',
          security: 'krb5',
        });
      }),
      blames: ['server-kolab1'],
    },
    'security told': {
      design: twoFilers('example.org', 'example.net', { security: 'sys' }),
      blames: ['server-kolab1'],
    },
    'for each client of both': {
      design: twoFilers('example.org', 'example.net', { clientIds: ['server-kolab1', 'server-kolab2'] }),
      blames: ['server-kolab1', 'server-kolab2'],
    },
  },
  good: {
    'nothing told': template('nas'),
    'the same domain': twoFilers('example.org', 'Example.ORG'),
    'one of them does not tell': twoFilers('example.org', undefined),
    'nobody is a client of both': twoFilers('example.org', 'example.net', { clientIds: [] }),
    'NFS 3 knows users by number': twoFilers('example.org', 'example.net', { version: '3' }),
    'Kerberos is another rule': twoFilers('example.org', 'example.net', { security: 'krb5' }),
  },
});
