import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { sha256 } from '../configs/sha256.ts';
import type { Design } from '../model/design.ts';
import { printDesign } from '../model/printDesign.ts';
import { fail, succeed, type Result } from '../result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { inflateWithin } from './inflateWithin.ts';
import { LINK_PREFIX, plainFragment } from './linkPrefix.ts';

/** The form of links that this program writes; it reads this one and all before it. */
const FORM = 1;
const CHECK_DIGITS = 8;

/** The longest link that is made or read, in characters; a design of 500 elements stays below a tenth of it. */
export const MAX_LINK_LENGTH = 200_000;
/** The largest design that a link may hold, in bytes of JSON. */
export const MAX_LINKED_BYTES = 2_000_000;
/** The most elements that a link may bring. A click on a link is no decision to let the page draw for many seconds. */
export const MAX_LINKED_ELEMENTS = 4_000;

/** Why a link cannot be read: what is wrong, and what the reader can do. */
export interface LinkTrouble {
  readonly what: 'damaged' | 'newer' | 'too large';
  readonly message: string;
}

const DAMAGED: LinkTrouble = {
  what: 'damaged',
  message:
    'The link is damaged or was cut off on its way. Copy it again as a whole, or ask for the design as a file instead.',
};
const TOO_LARGE: LinkTrouble = {
  what: 'too large',
  message: 'The link holds more than a design can have, so it was not unpacked. Ask for the design as a file instead.',
};

/**
 * A design as the part of an address after "#": the form, a check of eight digits (SHA-256 of the text), and the text as
 * deflated JSON. The same design gives the same link. Browsers do not send this part to the server (RFC 9110, 7.1).
 */
export function printDesignLink(design: Design): string {
  return packLink(JSON.stringify(JSON.parse(printDesign(design))));
}

/** Any text in the form of a link; what it holds is checked by those who open it. */
export function packLink(text: string): string {
  const bytes = strToU8(text);
  return `${LINK_PREFIX}${FORM}.${checkOf(bytes)}.${toBase64url(deflateSync(bytes, { level: 9 }))}`;
}

/**
 * The design text in the part of an address after "#", not yet loaded. What mail programs
 * leave in links is taken out; anything else that was changed is found by the check.
 */
export function readDesignLink(fragment: string): Result<string, LinkTrouble> {
  if (fragment.length > MAX_LINK_LENGTH) return fail(TOO_LARGE);
  const plain = plainFragment(fragment);
  const [form = '', check = '', packed = '', ...more] = plain.slice(LINK_PREFIX.length).split('.');
  if (!plain.startsWith(LINK_PREFIX) || !/^[1-9]\d{0,3}$/.test(form)) return fail(DAMAGED);
  if (Number(form) > FORM) {
    return fail({
      what: 'newer',
      message: 'The link was made with a newer Quorate. Update Quorate to open it, or ask for the design as a file.',
    });
  }
  const deflated = more.length === 0 && packed !== '' ? fromBase64url(packed) : undefined;
  if (!deflated) return fail(DAMAGED);
  const bytes = inflateWithin(deflated, MAX_LINKED_BYTES);
  if (bytes === 'too large') return fail(TOO_LARGE);
  if (bytes === 'damaged' || checkOf(bytes) !== check) return fail(DAMAGED);
  return succeed(strFromU8(bytes));
}

function checkOf(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, CHECK_DIGITS);
}
