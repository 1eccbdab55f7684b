import { escapeOctal } from './quoteFstab.ts';

/** A path of exports(5): ASCII characters that are not plain become octal escapes, as nfs-utils reads them back. */
export function quoteExports(path: string): string {
  return escapeOctal(path, (char) => char <= '\x7f' && !/[A-Za-z0-9/_.,:=+@%-]/.test(char));
}
