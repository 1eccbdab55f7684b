import { change, template } from '../../../../../tests/rules/designs.ts';
import { twoFilers } from '../../../../../tests/rules/nasFilers.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

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
