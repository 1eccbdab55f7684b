/**
 * True for a volume name that glusterd takes: letters, digits, `_` and `-`, not reserved. Longer names than 63 characters
 * fail in file names made of volume and brick path (measured with GlusterFS 10.3).
 */
export function isVolumeName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/.test(text) && !RESERVED.has(text);
}

const RESERVED: ReadonlySet<string> = new Set(['all', 'volume', 'help']);
