/** What the part of an address after "#" begins with if it holds a design. */
export const LINK_PREFIX = 'design=';

/** True if the part of an address after "#" claims to hold a design; with or without the "#", whole or cut off. */
export function isDesignLink(fragment: string): boolean {
  return /^design(?:=|$)/.test(plainFragment(fragment));
}

/**
 * The part of an address after "#" without what mail programs and trackers do to it: escapes, blanks and line breaks, a
 * slash before, parameters and closing marks behind, letters of another case in its name.
 */
export function plainFragment(fragment: string): string {
  return fragment
    .replace(/%(?:20|0a|0d)|\s/gi, '')
    .replace(/%3d/gi, '=')
    .replace(/^(?:#|%23)?\/?/, '')
    .replace(/(?:&|%26|%22).*$/, '')
    .replace(/[^A-Za-z0-9_=-]+$/, '')
    .replace(/^design(?==|$)/i, 'design');
}
