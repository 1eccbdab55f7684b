import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { ref } from '../../core/model/reference.ts';
import { backendFields } from './fields/backendFields.ts';
import { iscsiFields } from './fields/iscsiFields.ts';
import { multipathFields } from './fields/multipathFields.ts';

const mtu = (): z.ZodOptional<z.ZodInt> => z.int().min(68).max(65_535).optional();

export const SanArray = defineElement(
  'san-array',
  {
    label: 'SAN array',
    summary: 'Shared storage outside the servers, block level.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    transport: field(z.enum(['iscsi', 'fc']), { label: 'Transport', options: { iscsi: 'iSCSI', fc: 'Fibre Channel' } }),
    targetName: field(z.string().max(223), {
      label: 'Target name',
      own: 'design',
      help: 'For example iqn.2024-05.org.example.san:array1.',
      source: 'RFC 7143, 4.2.7',
      when: { field: 'transport', is: ['iscsi'] },
    }),
    failoverSeconds: field(z.int().min(0).max(600), {
      label: 'Controller failover',
      fact: true,
      unit: 'seconds',
      help: 'How long the array takes to move LUNs to the other controller.',
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
    domainIds: field(z.array(ref('failure-domain', 'drop')).optional(), { label: 'Hangs on', advanced: true }),
    ...backendFields,
    ...iscsiFields,
    ...multipathFields,
  },
);
export type SanArray = ElementOf<typeof SanArray>;

export const SanController = defineElement(
  'san-controller',
  { label: 'Controller', summary: 'One of the two brains of an array.', parents: ['arrayId'], canFail: true },
  {
    arrayId: field(ref('san-array', 'cascade'), { label: 'Array' }),
    port: field(z.string().max(100), {
      label: 'Portal or WWPN',
      own: 'design',
      help: 'IP address of the iSCSI portal, or the WWPN of the port.',
    }),
    mtu: field(mtu(), { label: 'MTU', fact: true, source: 'ip-link(8)', advanced: true }),
  },
);
export type SanController = ElementOf<typeof SanController>;

export const SanSwitch = defineElement(
  'san-switch',
  {
    label: 'SAN switch',
    summary: 'A switch or fabric between servers and controllers.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    networkId: field(ref('network', 'clear').optional(), { label: 'Network', help: 'The subnet of an iSCSI fabric.' }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
    domainIds: field(z.array(ref('failure-domain', 'drop')).optional(), { label: 'Hangs on', advanced: true }),
    mtu: field(mtu(), { label: 'Largest frame', fact: true, help: 'The MTU that it passes.', advanced: true }),
    zoning: field(z.enum(['single-initiator', 'one-zone']).optional(), {
      label: 'Zones',
      help: 'Fibre Channel only.',
      options: { 'single-initiator': 'One for each initiator and port', 'one-zone': 'One for all' },
      advanced: true,
    }),
  },
);
export type SanSwitch = ElementOf<typeof SanSwitch>;

export const SanPath = defineElement(
  'san-path',
  {
    label: 'Path',
    summary: 'A way from a server through a switch to a controller.',
    parents: ['serverId'],
    canFail: true,
  },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    switchId: field(ref('san-switch', 'cascade'), { label: 'Switch' }),
    controllerId: field(ref('san-controller', 'cascade'), { label: 'Controller' }),
  },
);
export type SanPath = ElementOf<typeof SanPath>;

export const Initiator = defineElement(
  'san-initiator',
  { label: 'Initiator', summary: 'The name under which a server logs in to an array.', parents: ['serverId'] },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    wwn: field(z.string().max(223), { label: 'IQN or WWPN', own: 'design', source: 'RFC 7143, 4.2.7' }),
    switchId: field(ref('san-switch', 'clear').optional(), {
      label: 'Plugged into',
      help: 'The switch of a Fibre Channel port. Empty: any.',
      advanced: true,
    }),
  },
);
export type Initiator = ElementOf<typeof Initiator>;

export const Lun = defineElement(
  'lun',
  { label: 'LUN', summary: 'A block device of an array, mapped to servers.', parents: ['arrayId'], canFail: true },
  {
    arrayId: field(ref('san-array', 'cascade'), { label: 'Array' }),
    number: field(z.int().min(0).max(16_383), { label: 'LUN number', own: 'parent' }),
    size: field(z.int().min(1), { label: 'Size', unit: 'bytes' }),
    wwid: field(z.string().max(100), { label: 'WWID', own: 'design', source: 'multipath.conf(5), wwid' }),
    alias: field(z.string().max(100), {
      label: 'Alias',
      own: 'design',
      help: 'The N of /dev/mapper/N, the same on all servers.',
      source: 'multipath.conf(5), alias',
    }),
    volumeGroup: field(z.string().max(100), {
      label: 'Volume group',
      help: 'LVM on the LUN: active on one server at a time, or shared under GFS2 and OCFS2. Empty: the filesystem lies on the LUN itself.',
      source: 'lvmsystemid(7), lvmlockd(8)',
      advanced: true,
    }),
    initiatorIds: field(z.array(ref('san-initiator', 'drop')), { label: 'Mapped to' }),
    otherNumbers: field(
      z
        .array(
          z.strictObject({
            initiatorId: field(ref('san-initiator', 'drop'), { label: 'Initiator' }),
            number: field(z.int().min(0).max(16_383), { label: 'Number' }),
          }),
        )
        .optional(),
      {
        label: 'Other numbers',
        help: 'Initiators that see it under another number.',
        source: 'targetcli(8), mapped LUNs',
        advanced: true,
      },
    ),
    targetDevice: field(z.string().max(300).optional(), {
      label: 'Device on the target',
      help: 'Where the array is a Linux host. Empty: /dev/vg_san/ and the alias.',
      source: 'targetcli(8), backstores',
      advanced: true,
    }),
  },
);
export type Lun = ElementOf<typeof Lun>;
