/**
 * True for an identifier as scsi_id(8) prints it: letters and digits, with dots, colons, hyphens and underscores at most. It
 * has up to 127 characters, as an alias has; multipathd's parser cuts words of 1,024 and more in two (multipath.conf(5)).
 */
export function isWwid(text: string): boolean {
  return /^[A-Za-z0-9._:-]{1,127}$/.test(text);
}
