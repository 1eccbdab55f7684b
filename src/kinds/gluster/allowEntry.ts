import { isHostName } from '../../core/configs/isHostName.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import { canonicalIp, isInSubnet, parseSubnet } from '../../core/configs/subnet.ts';

/**
 * True for one entry of auth.allow or auth.reject that glusterd takes and that can match a client: an address, a pattern
 * with a star for whole groups, an IPv4 subnet, or a host name. glusterd refuses other wildcards and IPv6 subnets, and
 * takes numbers that are no address for names (measured with GlusterFS 10.3).
 */
export function isAllowEntry(text: string): boolean {
  return isIpAddress(text) || isPattern(text) || isIpv4Subnet(text) || isNameEntry(text);
}

/** True for an entry that names a host. */
export function isNameEntry(text: string): boolean {
  return isHostName(text) && /[A-Za-z]/.test(text);
}

/** True if an entry other than a name covers the address. */
export function coversAddress(entry: string, ip: string): boolean {
  if (isPattern(entry)) return toRegExp(entry).test(ip);
  if (isIpv4Subnet(entry)) return isInSubnet(ip, entry);
  return canonicalIp(entry) !== undefined && canonicalIp(entry) === canonicalIp(ip);
}

/** "*", "10.77.*", "10.*.*.*" or "fd00:*". */
function isPattern(text: string): boolean {
  if (/^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{0,4})*:\*$/.test(text)) return true;
  const groups = text.split('.');
  const isGroup = (group: string): boolean => group === '*' || (/^\d{1,3}$/.test(group) && Number(group) <= 255);
  return groups.length <= 4 && groups.includes('*') && groups.every(isGroup);
}

/** Prefixes begin at 1: glusterd knows no subnet of everything. */
function isIpv4Subnet(text: string): boolean {
  const subnet = parseSubnet(text);
  return subnet?.bits === 32 && subnet.prefix > 0;
}

function toRegExp(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i');
}
