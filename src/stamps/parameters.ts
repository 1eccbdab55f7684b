import { field } from '../core/model/field.ts';
import { z } from '../core/schema.ts';

/** RFC 1123, 2.1, without dots: the name by which hosts and clusters know each other. */
const HOST_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** How many servers, from `least` to `most`. */
export function serverCount(least: number, most: number, usual = least) {
  return field(z.int().min(least).max(most).default(usual), { label: 'Servers', help: `${least} to ${most}.` });
}

/** Names for the first servers; the others get names by themselves. */
export const hostNames = field(
  z
    .array(z.string().regex(HOST_NAME, 'A host name has letters, digits and hyphens'))
    .refine((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length, 'Names differ')
    .default([]),
  { label: 'Host names', help: 'For the first of them; the others get names by themselves.' },
);

function isSubnet(text: string): boolean {
  return z.cidrv4().safeParse(text).success;
}

/** The subnet of a network that the design does not have yet. */
export function subnet(label: string, cidr: string) {
  return field(z.string().refine(isSubnet, 'A subnet such as 10.1.1.0/24 is wanted').default(cidr), {
    label,
    help: 'Only used where the design has no such network yet.',
  });
}

/** Size of each data disk, in bytes. */
export const diskSize = field(
  z
    .int()
    .min(1024 ** 3)
    .max(2 ** 50)
    .default(500 * 1024 ** 3),
  { label: 'Data disks', unit: 'bytes' },
);
