/** What the part of an address after "#" begins with if it holds a design. */
export const LINK_PREFIX = 'design=';

/** True if the part of an address after "#" claims to hold a design; with or without the "#". */
export function isDesignLink(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(LINK_PREFIX);
}
