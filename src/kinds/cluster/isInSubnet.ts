/** True if the IPv4 address lies in the subnet "a.b.c.d/n"; false for anything else. */
export function isInSubnet(ip: string, cidr: string): boolean {
  const [base = '', bits = ''] = cidr.split('/');
  const address = ipv4Number(ip);
  const subnet = ipv4Number(base);
  if (address === undefined || subnet === undefined || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(address / size) === Math.floor(subnet / size);
}

function ipv4Number(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}
