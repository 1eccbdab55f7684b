/** The lowest host number that is handed out; the ones below are left to routers, floating addresses and devices. */
const FIRST_HOST = 31;

/**
 * The next address of a subnet that nobody has: IPv4 or IPv6 in CIDR form. Undefined if the text is no subnet, or the
 * subnet is full. `from` is the host number to start with.
 */
export function nextAddress(cidr: string, taken: ReadonlySet<string>, from = FIRST_HOST): string | undefined {
  const four = readSubnet4(cidr);
  if (!four) return nextAddress6(cidr, taken, from);
  const last = 2 ** (32 - four.bits) - 2;
  const hosts = [...range(Math.min(from, last), last), ...range(1, Math.min(from, last) - 1)];
  for (const host of hosts) {
    const ip = printIp4(four.base + host);
    if (!taken.has(ip)) return ip;
  }
  return undefined;
}

function readSubnet4(cidr: string): { readonly base: number; readonly bits: number } | undefined {
  const [address = '', length = ''] = cidr.split('/');
  const number = readIp4(address);
  const bits = /^\d{1,2}$/.test(length) ? Number(length) : 99;
  if (number === undefined || bits < 8 || bits > 30) return undefined;
  const block = 2 ** (32 - bits);
  return { base: Math.floor(number / block) * block, bits };
}

function readIp4(text: string): number | undefined {
  const parts = text.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256));
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function printIp4(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

function nextAddress6(cidr: string, taken: ReadonlySet<string>, from: number): string | undefined {
  const prefix = /^([0-9a-f:]+::)\/\d{1,3}$/i.exec(cidr)?.[1];
  if (prefix === undefined) return undefined;
  return range(from, 9999)
    .map((host) => `${prefix}${host}`)
    .find((ip) => !taken.has(ip));
}

function* counting(first: number, last: number): Generator<number> {
  for (let number = first; number <= last; number += 1) yield number;
}

/** Numbers from first to last; long ones are cut, as nobody has ten thousand hosts in one design's subnet. */
function range(first: number, last: number): number[] {
  return [...counting(first, Math.min(last, first + 9_999))];
}
