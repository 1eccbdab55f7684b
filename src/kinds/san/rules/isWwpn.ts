/** True for the name of a Fibre Channel port: sixteen hexadecimal digits, in pairs with colons or after 0x. */
export function isWwpn(text: string): boolean {
  return /^([0-9a-f]{2}:){7}[0-9a-f]{2}$/i.test(text) || /^(0x)?[0-9a-f]{16}$/i.test(text);
}
