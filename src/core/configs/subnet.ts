import { isIpAddress, isIpv4 } from './isIpAddress.ts';

/** An IP address as a number of 32 or 128 bits. */
interface IpNumber {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** A block of addresses. */
export interface Subnet extends IpNumber {
  /** Length of the prefix that all its addresses share. */
  readonly prefix: number;
}

/** Reads "10.1.1.0/24" or "fd00:1::/64" (RFC 4632, RFC 4291); undefined if it is no such text, or host bits are set. */
export function parseSubnet(text: string): Subnet | undefined {
  const [, address = '', length = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const ip = parseIp(address);
  const prefix = Number(length);
  if (!ip || length === '' || prefix > ip.bits) return undefined;
  const hostBits = BigInt(ip.bits - prefix);
  return (ip.value >> hostBits) << hostBits === ip.value ? { ...ip, prefix } : undefined;
}

/** True if the address lies in the subnet; false if either text is malformed or the families differ. */
export function isInSubnet(address: string, subnet: string): boolean {
  const ip = parseIp(address);
  const block = parseSubnet(subnet);
  if (!ip || !block || ip.bits !== block.bits) return false;
  const hostBits = BigInt(block.bits - block.prefix);
  return ip.value >> hostBits === block.value >> hostBits;
}

/** One spelling for each address, to compare by; undefined if the text is no address. */
export function canonicalIp(text: string): string | undefined {
  const ip = parseIp(text);
  return ip && `${ip.bits}:${ip.value.toString(16)}`;
}

function parseIp(text: string): IpNumber | undefined {
  if (!isIpAddress(text)) return undefined;
  if (isIpv4(text)) return { bits: 32, value: readIpv4(text) };
  const [head = '', tail] = text.split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const gap = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  return { bits: 128, value: [...before, ...gap, ...after].reduce((sum, group) => (sum << 16n) + group, 0n) };
}

function groupsOf(half: string): bigint[] {
  if (half === '') return [];
  return half.split(':').flatMap((group) => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const value = readIpv4(group);
    return [value >> 16n, value & 0xffffn];
  });
}

function readIpv4(text: string): bigint {
  return text.split('.').reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
}
