import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { ref } from '../../../core/model/reference.ts';
import { domainRefs } from './fieldSchemas.ts';

export const Network = defineElement(
  'network',
  { label: 'Network', summary: 'An IP subnet that servers have addresses in.', canFail: true },
  {
    cidr: field(z.string().max(60), { label: 'Subnet', own: 'design', help: 'For example 10.1.1.0/24.' }),
    purpose: field(z.enum(['client', 'replication', 'cluster', 'storage', 'management']), {
      label: 'Purpose',
      options: {
        client: 'Clients',
        replication: 'Replication',
        cluster: 'Cluster messages',
        storage: 'Storage',
        management: 'Management, fencing',
      },
    }),
    domainIds: field(domainRefs(), { label: 'Hangs on', help: 'Its switches; of two, one is enough.' }),
    speed: field(z.int().min(1).optional(), { label: 'Speed', fact: true, unit: 'Mbit/s', advanced: true }),
    roundTrip: field(z.int().min(0).max(10_000).optional(), {
      label: 'Round trip',
      fact: true,
      unit: 'milliseconds',
      help: 'Between its farthest servers.',
      advanced: true,
    }),
    mtu: field(z.int().min(68).max(65_535).optional(), {
      label: 'MTU',
      fact: true,
      source: 'ip-link(8)',
      advanced: true,
    }),
    trust: field(z.enum(['private', 'shared']).optional(), {
      label: 'Who is on it',
      fact: true,
      options: { private: 'Only machines of this design', shared: 'Others as well' },
      advanced: true,
    }),
  },
);
export type Network = ElementOf<typeof Network>;

export const Address = defineElement(
  'address',
  { label: 'Address', summary: 'The address of a server in a network.', parents: ['serverId'] },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    networkId: field(ref('network', 'cascade'), { label: 'Network' }),
    ip: field(z.string().max(60), { label: 'IP address', own: 'design' }),
  },
);
export type Address = ElementOf<typeof Address>;
