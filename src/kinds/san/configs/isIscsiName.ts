/** True for an iSCSI name of RFC 7143, 4.2.7, in lower case: iqn., eui. or naa., at most 223 bytes. */
export function isIscsiName(text: string): boolean {
  return text.length <= 223 && (IQN.test(text) || EUI.test(text) || NAA.test(text));
}

/** True for an iSCSI name that LIO takes too: rtslib wants two dots behind the date of an IQN. */
export function isLioName(text: string): boolean {
  return isIscsiName(text) && (!text.startsWith('iqn.') || /^iqn\.\d{4}-\d{2}\..*\./.test(text));
}

const IQN = /^iqn\.\d{4}-(0[1-9]|1[0-2])\.[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[a-z0-9.:-]+)?$/;
const EUI = /^eui\.[0-9a-f]{16}$/;
const NAA = /^naa\.([0-9a-f]{16}|[0-9a-f]{32})$/;
