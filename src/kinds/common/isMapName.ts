/**
 * True for a multipath alias or LVM name that needs no mangling below /dev (lvm(8), device mapper names) and that can be part
 * of a Pacemaker id. LVM would take `+` too, but an id of the CIB is an XML NCName, which does not.
 */
export function isMapName(text: string): boolean {
  return /^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,126}$/.test(text) && text !== '.' && text !== '..';
}
