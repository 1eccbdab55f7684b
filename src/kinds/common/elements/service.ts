import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref } from '../../../core/model/reference.ts';
import { hostPath } from './fieldSchemas.ts';

export const Service = defineElement(
  'service',
  {
    label: 'Service',
    summary: 'Mail, directory, web or database: a program that keeps its data under a path.',
    parents: ['serverId'],
  },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server', help: 'Where it runs when all is well.' }),
    standbyIds: field(z.array(ref('server', 'drop')), {
      label: 'May move to',
      help: 'Servers that take the service over.',
    }),
    role: field(z.enum(['ldap', 'imap', 'smtp', 'web', 'database']), {
      label: 'Kind of service',
      options: { ldap: 'LDAP', imap: 'IMAP', smtp: 'SMTP', web: 'Web', database: 'Database' },
    }),
    dataPath: field(hostPath(), {
      label: 'Data path',
      help: 'Where its data lies; the mount at or above this path holds it.',
    }),
    logPath: field(hostPath().optional(), {
      label: 'Log path',
      help: 'Where its transaction log, or another part that has to match the data, lies apart from it.',
      advanced: true,
    }),
    callsIds: field(z.array(ref('service', 'drop')).optional(), { label: 'Calls', advanced: true }),
    callsBy: field(z.enum(['floating-address', 'server-name', 'localhost']).optional(), {
      label: 'Calls them by',
      fact: true,
      options: {
        'floating-address': 'Their floating addresses',
        'server-name': 'The name of a server',
        localhost: 'localhost',
      },
      advanced: true,
    }),
    users: field(z.int().min(0).max(100_000_000).optional(), { label: 'Users', fact: true, advanced: true }),
    quota: field(z.int().min(1).optional(), { label: 'Quota of a user', fact: true, unit: 'bytes', advanced: true }),
    files: field(z.int().min(0).optional(), {
      label: 'Files',
      fact: true,
      help: 'How many it keeps; Cyrus has one for each message.',
      advanced: true,
    }),
    memory: field(z.int().min(1).optional(), { label: 'Memory needed', fact: true, unit: 'bytes', advanced: true }),
    writeRate: field(z.int().min(0).optional(), {
      label: 'Writes, sustained',
      fact: true,
      unit: 'Mbit/s',
      advanced: true,
    }),
    userId: field(z.int().min(0).max(4_294_967_294).optional(), {
      label: 'User id',
      fact: true,
      help: 'The number of the user that owns its files.',
      source: 'passwd(5)',
      advanced: true,
    }),
  },
);
export type Service = ElementOf<typeof Service>;
