import type { PaletteItem } from '../../../core/edits/verdict.ts';
import { SERVICE_ROLES, SERVICE_WORDS, type Role } from './services.ts';

/** Palette ids of services, `service-imap`, by role. */
export const SERVICE_ITEMS = new Map<string, Role>(SERVICE_ROLES.map((role) => [`service-${role}`, role]));

const SERVICE_HINTS: Readonly<Record<Role, string>> = {
  ldap: 'The directory of users. Drop it onto a server, or onto the mount that is to hold its data.',
  imap: 'The mail store. Drop it onto a server, or onto the mount that is to hold the mail.',
  smtp: 'Mail transport with its queue. Drop it onto a server or a mount.',
  web: 'Web client and administration. Drop it onto a server or a mount.',
  database: 'The SQL database. Drop it onto a server or a mount.',
};

/** Places, servers, disks, mounts, services and networks. */
export const palette: readonly PaletteItem[] = [
  {
    id: 'site',
    label: 'Site or room',
    icon: 'site',
    section: 'Places',
    hint: 'A failure domain: what stands in it fails together.',
  },
  {
    id: 'rack',
    label: 'Rack',
    icon: 'rack',
    section: 'Places',
    hint: 'A failure domain inside a room; servers of one rack share its power and switch.',
  },
  {
    id: 'power-feed',
    label: 'Power feed',
    icon: 'power-feed',
    section: 'Places',
    hint: 'Drop it onto each server and device that it feeds; with two feeds, one is enough.',
  },
  {
    id: 'switch',
    label: 'Network switch',
    icon: 'switch',
    section: 'Places',
    hint: 'Drop it onto the networks and servers that it connects; they fail with it.',
  },
  {
    id: 'hypervisor',
    label: 'Hypervisor',
    icon: 'hypervisor',
    section: 'Places',
    hint: 'Drop it onto the servers that are virtual machines of it.',
  },
  {
    id: 'enclosure',
    label: 'Enclosure or shelf',
    icon: 'enclosure',
    section: 'Places',
    hint: 'Drop it onto the servers or disks that sit in it.',
  },
  {
    id: 'server',
    label: 'Server',
    icon: 'server',
    section: 'Servers and disks',
    hint: 'A host with an OS disk. Drop it onto the canvas, a site, a cluster or a GlusterFS pool.',
  },
  {
    id: 'disk-os',
    label: 'OS disk',
    icon: 'disk-os',
    section: 'Servers and disks',
    hint: 'Holds the operating system of a server; it is not replicated.',
  },
  {
    id: 'disk-data',
    label: 'Data disk',
    icon: 'disk',
    section: 'Servers and disks',
    hint: 'Drop it onto a server; then drag it to a data disk of another server to replicate it.',
  },
  {
    id: 'mount',
    label: 'Mount',
    icon: 'mount',
    section: 'Servers and disks',
    hint: 'A path where storage is mounted. Drop it onto what is to be mounted, or onto a server.',
  },
  ...[...SERVICE_ITEMS].map(([id, role]): PaletteItem => ({
    id,
    label: SERVICE_WORDS[role].name,
    icon: SERVICE_WORDS[role].icon,
    section: 'Services',
    hint: SERVICE_HINTS[role],
  })),
  {
    id: 'network',
    label: 'Network',
    icon: 'network',
    section: 'Network and power',
    hint: 'An IP subnet. Link servers to it to give them addresses.',
  },
];
