/** A time in milliseconds since 1970 as the reader's country writes it: "23 Nov 2026, 12:03". */
export function sayWhen(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
