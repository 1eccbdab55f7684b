/** True for a resource name that every DRBD takes: letters, digits and `.+_-`, not "all" (DRBD user's guide, resources; strict_names). */
export function isResourceName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,127}$/.test(text) && text !== 'all';
}
