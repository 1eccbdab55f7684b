/** True for an identifier as scsi_id(8) prints it: letters and digits, with dots, colons, hyphens and underscores at most. */
export function isWwid(text: string): boolean {
  return /^[A-Za-z0-9._:-]+$/.test(text);
}
