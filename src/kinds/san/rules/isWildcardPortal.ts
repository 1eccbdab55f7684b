/** True for a portal that stands for every address of its host: 0.0.0.0 or ::, with or without a port. */
export function isWildcardPortal(text: string): boolean {
  return /^(0\.0\.0\.0(:\d+)?|::|\[::0?\](:\d+)?|::0)$/.test(text);
}
