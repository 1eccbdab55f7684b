/**
 * True for a host name of RFC 1123: labels of letters, digits and inner hyphens, 253 characters at most. A last label that is a
 * number makes an address of it, also of less than four parts: programs read `3` as 0.0.0.3 (inet_aton(3)).
 */
export function isHostName(text: string): boolean {
  return (
    text.length <= 253 &&
    /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/.test(text) &&
    !/(^|\.)(\d+|0[xX][0-9A-Fa-f]*)$/.test(text)
  );
}
