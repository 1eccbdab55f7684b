/** True for an iSCSI name of RFC 7143, 4.2.7, in lower case, as LIO takes it (two parts after the date). */
export function isIscsiName(text: string): boolean {
  return text.length <= 223 && (IQN.test(text) || /^eui\.[0-9a-f]{16}$/.test(text) || NAA.test(text));
}

const IQN = /^iqn\.\d{4}-(0[1-9]|1[0-2])\.[a-z0-9-]+(\.[a-z0-9-]+)+(:[a-z0-9.:-]+)?$/;
const NAA = /^naa\.([0-9a-f]{16}|[0-9a-f]{32})$/;
