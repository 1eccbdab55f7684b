/** True for a host name of RFC 1123: labels of letters, digits and inner hyphens, 253 characters at most. */
export function isHostName(text: string): boolean {
  return (
    text.length <= 253 &&
    /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/.test(text)
  );
}
