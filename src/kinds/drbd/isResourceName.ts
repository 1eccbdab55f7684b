/**
 * True for a resource name that every DRBD takes and that can be part of a Pacemaker id: letters, digits and `._-`, not "all"
 * (DRBD user's guide, resources; strict_names). DRBD would take `+` too, but an id of the CIB is an XML NCName, which does not.
 */
export function isResourceName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text) && text !== 'all';
}
