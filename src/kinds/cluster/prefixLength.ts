/** The prefix length of a subnet written as "10.1.1.0/24"; undefined if it is no such text. */
export function prefixLength(cidr: string): number | undefined {
  const bits = /^[0-9a-fA-F.:]+\/(\d{1,3})$/.exec(cidr)?.[1];
  const length = Number(bits);
  return bits === undefined || length > (cidr.includes(':') ? 128 : 32) ? undefined : length;
}
