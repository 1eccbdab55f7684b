import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';

/** True for a name or address that `gluster peer probe` takes: not one of the host itself (measured with GlusterFS 10.3). */
export function isProbeName(text: string): boolean {
  return (isHostName(text) || isIpAddress(text)) && !isLoopback(text);
}

/** True for names and addresses that mean "this host", on whichever host they are used. */
export function isLoopback(text: string): boolean {
  return /^(localhost(\.localdomain)?|127\.\d+\.\d+\.\d+|::1)$/i.test(text);
}
