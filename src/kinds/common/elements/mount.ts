import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref, storageRef } from '../../../core/model/reference.ts';
import { hostPath } from './fieldSchemas.ts';

export const Mount = defineElement(
  'mount',
  { label: 'Mount', summary: 'A filesystem, export or volume mounted at a path of a server.', parents: ['serverId'] },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server', help: 'Where it is mounted when all is well.' }),
    standbyIds: field(z.array(ref('server', 'drop')), {
      label: 'May move to',
      help: 'Servers that take the mount over when its server fails. Empty: it stays.',
    }),
    sourceId: field(storageRef('clear').optional(), { label: 'Source' }),
    path: field(hostPath(), { label: 'Path', own: 'parent' }),
    options: field(z.array(z.string().max(100)), {
      label: 'Options',
      help: 'Further mount options.',
      source: 'mount(8)',
      advanced: true,
    }),
    backup: field(z.enum(['none', 'same-storage', 'other-machine', 'other-site']).optional(), {
      label: 'Backup',
      fact: true,
      options: {
        none: 'None',
        'same-storage': 'Snapshots on the same storage',
        'other-machine': 'On another machine',
        'other-site': 'At another site',
      },
    }),
  },
);
export type Mount = ElementOf<typeof Mount>;
