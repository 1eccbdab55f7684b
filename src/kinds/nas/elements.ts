import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { namingNetworkRef, ref } from '../../core/model/reference.ts';

export const Filer = defineElement(
  'filer',
  {
    label: 'NAS filer',
    summary: 'Shared storage outside the servers, file level.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    hostName: field(z.string().max(300), { label: 'Host name' }),
    networkId: field(namingNetworkRef().optional(), { label: 'Network' }),
    ip: field(z.string().max(60), { label: 'IP address', help: 'The floating address, if the filer has two heads.' }),
    heads: field(z.enum(['single', 'pair']), {
      label: 'Heads',
      options: { single: 'One head', pair: 'Two heads, floating address' },
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
    domainIds: field(z.array(ref('failure-domain', 'drop')).optional(), { label: 'Hangs on', advanced: true }),
  },
);
export type Filer = ElementOf<typeof Filer>;

export const Export = defineElement(
  'export',
  { label: 'Export', summary: 'A directory that a filer serves by NFS.', parents: ['filerId'], canFail: true },
  {
    filerId: field(ref('filer', 'cascade'), { label: 'Filer' }),
    path: field(z.string().max(300), { label: 'Path on the filer', source: 'exports(5)' }),
    size: field(z.int().min(1), { label: 'Size', unit: 'bytes' }),
    clientIds: field(z.array(ref('server', 'drop')), { label: 'Clients', help: 'Servers that may mount it.' }),
    commit: field(z.enum(['sync', 'async']), {
      label: 'Writes',
      help: 'async acknowledges writes before they are on disk.',
      source: 'exports(5), sync',
    }),
    rootSquash: field(z.enum(['root_squash', 'no_root_squash']), { label: 'Root', source: 'exports(5), root_squash' }),
    fsid: field(z.int().min(0).max(65_535), { label: 'fsid', source: 'exports(5), fsid' }),
    version: field(z.enum(['3', '4.1', '4.2']), { label: 'NFS version', source: 'nfs(5), nfsvers' }),
    recovery: field(z.enum(['hard', 'soft']), {
      label: 'When the filer is silent',
      help: 'soft gives up and drops writes.',
      source: 'nfs(5), hard',
    }),
  },
);
export type Export = ElementOf<typeof Export>;
