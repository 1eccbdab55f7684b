/**
 * A value of multipath.conf(5) in double quotes; a quote inside is doubled. The language has no way to write a line end, so
 * control characters make the value undefined: it cannot be said.
 */
export function quoteMultipath(value: string): string | undefined {
  return /\p{Cc}/u.test(value) ? undefined : `"${value.replaceAll('"', '""')}"`;
}
