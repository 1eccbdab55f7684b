/** True for an IPv4 address in dotted decimal, or an IPv6 address without a zone (inet_pton(3)). */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** True for an IPv4 address in dotted decimal without leading zeros. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  const size = all.length + (isIpv4(last) ? 1 : 0);
  const isGroup = (group: string, at: number): boolean =>
    /^[0-9A-Fa-f]{1,4}$/.test(group) || (at === all.length - 1 && isIpv4(group));
  return all.every(isGroup) && (halves.length === 2 ? size < 8 : size === 8);
}
