/** True for a multipath alias or LVM name that needs no mangling below /dev (lvm(8), device mapper names). */
export function isMapName(text: string): boolean {
  return /^[A-Za-z0-9_+.][A-Za-z0-9_+.-]{0,126}$/.test(text) && text !== '.' && text !== '..';
}
