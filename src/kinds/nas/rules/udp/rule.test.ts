import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const design = (fields: Record<string, unknown>, ...options: string[]) =>
  change('nas', { 'export-kolab': fields, 'mount-kolab1-srv-kolab': { options } });

ruleCases(rule, {
  bad: {
    'the export, by NFS 3': {
      design: design({ transport: 'udp', version: '3' }),
      blames: ['export-kolab'],
      says: /^\/export\/kolab uses UDP: .* joined into one\.$/,
      fixable: true,
    },
    'the export, by NFS 4.2': {
      design: design({ transport: 'udp' }),
      blames: ['export-kolab'],
      says: /which NFS 4\.2 does not have/,
      fixable: true,
    },
    'a mount': {
      design: design({}, '_netdev', 'udp', 'proto=udp'),
      blames: ['mount-kolab1-srv-kolab'],
      says: /^NFS Mount of Kolab Server 1 uses UDP,/,
      fixable: true,
    },
    'a mount over IPv6': { design: design({}, 'proto=udp6'), blames: ['mount-kolab1-srv-kolab'], fixable: true },
  },
  good: {
    'not told': template('nas'),
    'TCP told': design({ transport: 'tcp' }, 'tcp', 'proto=tcp6'),
    RDMA: design({}, 'proto=rdma'),
    'only to ask for the mount': design({ version: '3' }, 'mountproto=udp'),
    'a mount of something else': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['udp'] } }),
  },
});
