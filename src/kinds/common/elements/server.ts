import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref } from '../../../core/model/reference.ts';
import { domainRefs } from './fieldSchemas.ts';

export const Server = defineElement(
  'server',
  { label: 'Server', summary: 'A host with disks, mounts and services.', parents: ['siteId'], canFail: true },
  {
    hostName: field(z.string().max(300), {
      label: 'Host name',
      own: 'design',
      help: 'Exactly what uname -n prints; used in every configuration file.',
      source: 'hostname(7)',
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
    domainIds: field(domainRefs(), {
      label: 'Hangs on',
      help: 'Power feeds, hypervisor, enclosure; of two feeds, one is enough.',
    }),
    memory: field(z.int().min(1).optional(), { label: 'Memory', fact: true, unit: 'bytes', advanced: true }),
    timeSync: field(z.enum(['ntp', 'none']).optional(), {
      label: 'Clock',
      fact: true,
      source: 'chrony.conf(5)',
      options: { ntp: 'Kept by NTP', none: 'Runs free' },
      advanced: true,
    }),
    nameSource: field(z.enum(['hosts', 'dns', 'own-service']).optional(), {
      label: 'Names come from',
      fact: true,
      source: 'nsswitch.conf(5)',
      options: { hosts: 'Hosts file only', dns: 'Hosts file and DNS', 'own-service': 'A service that runs here' },
      advanced: true,
    }),
    monitoring: field(z.enum(['alerts', 'none']).optional(), {
      label: 'Monitoring',
      fact: true,
      options: { alerts: 'Alerts somebody', none: 'Nobody is told' },
      advanced: true,
    }),
  },
);
export type Server = ElementOf<typeof Server>;
