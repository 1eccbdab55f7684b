/**
 * The next value of the same sort that `isFree`: alice, alice2; r0, r1; /dev/vdb, /dev/vdc; 10.1.1.31, 10.1.1.32;
 * /srv/mail, /srv/mail-2. Undefined for what cannot be made up (a WWN) or has run out.
 */
export function nextText(text: string, isFree: (candidate: string) => boolean): string | undefined {
  for (const candidates of [ADDRESS, SUBNET, disksBeside]) {
    const made = candidates(text);
    if (made) return made.find(isFree);
  }
  if (/^([0-9a-f]{2}:){7}[0-9a-f]{2}$|^(0x|naa\.|eui\.)?[0-9a-f]{16,}$/i.test(text) || text === '') return undefined;
  const [, stem = text, digits = ''] = /^(.*?)(\d*)$/s.exec(text) ?? [];
  const gap = digits === '' && !/^[A-Za-z]+$/.test(text) ? '-' : '';
  const first = digits === '' ? 2 : Number(digits) + 1;
  return numbers(first, first + 9_999)
    .map((number) => `${stem}${gap}${number}`)
    .find(isFree);
}

/** Candidates for one form of text; undefined for other forms. */
type Candidates = (text: string) => readonly string[] | undefined;

/** The other hosts of an IPv4 address's last byte, upwards and then from the start; of IPv6 those of its last group. */
const ADDRESS: Candidates = (text) => {
  const [, net, host] = /^((?:\d{1,3}\.){3})(\d{1,3})$/.exec(text) ?? [];
  if (net !== undefined) {
    const last = Number(host);
    return [...numbers(last + 1, 254), ...numbers(1, last - 1)].map((number) => `${net}${number}`);
  }
  const [, prefix, group] = /^([0-9a-f:]*:)([0-9a-f]{1,4})$/i.exec(text) ?? [];
  if (prefix === undefined || prefix.split(':').length > 8 || /^([0-9a-f]{2}:)+$/i.test(prefix)) return undefined;
  return numbers(Number.parseInt(group ?? '', 16) + 1, 0xffff).map((number) => `${prefix}${number.toString(16)}`);
};

/** The subnets of 256 addresses that follow. */
const SUBNET: Candidates = (text) => {
  const [, front, third] = /^((?:\d{1,3}\.){2})(\d{1,3})\.0\/24$/.exec(text) ?? [];
  return front === undefined ? undefined : numbers(Number(third) + 1, 255).map((number) => `${front}${number}.0/24`);
};

/** The data disks beside one such as /dev/vdb, by their letters; undefined for other names. */
export const disksBeside: Candidates = (device) => {
  const stem = /^(\/dev\/[vsx]+d)[a-z]$/.exec(device)?.[1];
  return stem === undefined ? undefined : [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${stem}${letter}`);
};

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 10_000)) }, (_, at) => first + at);
}
