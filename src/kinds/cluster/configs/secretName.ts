import { SECRETS_FOLDER } from '../../../core/deploy/library/library.ts';
import type { FenceDevice } from '../elements.ts';

/** Name of a secret of the device at its address: of letters, digits and `_`, the same for all elements that mean it. */
export function secretName({ ip }: FenceDevice, part?: string): string {
  return ['fence', ip, ...(part === undefined ? [] : [part])].join('_').replaceAll(/[^A-Za-z0-9]+/g, '_');
}

/** A command that prints the secret on the host, so that it does not stand in the CIB (fence_ipmilan(8), password_script). */
export function passwordFrom(name: string): string {
  return `cat ${SECRETS_FOLDER}/${name}`;
}
