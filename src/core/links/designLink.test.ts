import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import type { Design } from '../model/design.ts';
import { printDesign } from '../model/printDesign.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { MAX_LINK_LENGTH, packLink, printDesignLink, readDesignLink } from './designLink.ts';
import { inflateWithin } from './inflateWithin.ts';
import { isDesignLink } from './linkPrefix.ts';

const design = { ...templateOf('drbd-cross-link'), title: 'Köln 雪 \u202e </script>' };
const link = printDesignLink(design);

function templateOf(id: string): Design {
  return workbench.fromTemplate(id) ?? workbench.newDesign(id);
}

test('every template goes through a link and back, and its link is short', () => {
  for (const template of workbench.templates) {
    const text = readDesignLink(`#${printDesignLink(templateOf(template.id))}`);
    const loaded = text.ok ? workbench.load(text.value) : text;
    expect(loaded.ok && printDesign(loaded.value)).toBe(printDesign(templateOf(template.id)));
    expect(printDesignLink(templateOf(template.id)).length).toBeLessThan(4_000);
  }
});

test('names in any script survive, and the link is plain ASCII', () => {
  const text = readDesignLink(link);
  const loaded = text.ok ? workbench.load(text.value) : text;
  expect(loaded.ok && loaded.value.title).toBe(design.title);
  expect(link).toMatch(/^design=1\.[0-9a-f]{8}\.[\w-]+$/);
});

test.each([
  ['wrapped lines', link.replace(/.{60}/g, '$&\r\n')],
  ['wrapped lines that a browser has escaped', link.replace(/.{60}/g, '$&%0D%0A%20')],
  ['the full stop of the sentence', `#${link}.`],
  ['the bracket around it', `#${link}>`],
  ['an escaped sign', `#${link.replace('=', '%3D')}`],
  ['a capital', `#${link.replace('design', 'Design')}`],
  ['a slash before it', `#/${link}`],
  ['the marks of a tracker', `#${link}&utm_source=mail`],
  ['an escaped quotation mark', `#${link}%22`],
])('a link is read in spite of %s', (_what, text) => {
  expect(readDesignLink(text)).toMatchObject({ ok: true });
});

test.each([
  ['cut off', link.slice(0, -5)],
  ['cut off in the middle', link.slice(0, link.length / 2)],
  ['cut off after the form', 'design=1'],
  ['empty', 'design='],
  ['without data', 'design=1.00000000.'],
  ['with a changed letter', `${link.slice(0, 200)}${link[200] === 'A' ? 'B' : 'A'}${link.slice(201)}`],
  ['another design than its check', link.replace(/\.[0-9a-f]{8}\./, '.00000000.')],
  ['with foreign characters', `${link.slice(0, 50)}!${link.slice(51)}`],
  ['noise', 'design=1.00000000.AAAAAAAA'],
  ['with too many parts', `${link}.x`],
  ['with a form that is no number', link.replace('=1.', '=x.')],
])('S-25: a link that is %s says so', (_what, text) => {
  expect(readDesignLink(text)).toMatchObject({ ok: false, error: { what: 'damaged' } });
});

test('S-25: a link of a newer form asks for an update', () => {
  expect(readDesignLink(link.replace('=1.', '=2.'))).toMatchObject({ ok: false, error: { what: 'newer' } });
});

test('S-25: a whole link that holds no design is refused by the loader', () => {
  for (const text of ['hello', '[]', '{"format":"drawio"}', '{"__proto__":{"polluted":1}}', '['.repeat(100_000)]) {
    const read = readDesignLink(packLink(text));
    expect(read).toEqual({ ok: true, value: text });
    expect(workbench.load(read.ok ? read.value : '').ok).toBe(false);
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('S-24: a bomb is given up long before it is unpacked', () => {
  const bomb = deflateSync(new Uint8Array(100_000_000).fill(97), { level: 9 });
  const text = `design=1.00000000.${toBase64url(bomb)}`;
  expect(text.length).toBeLessThan(MAX_LINK_LENGTH);
  const before = process.memoryUsage().arrayBuffers;
  const started = performance.now();
  expect(readDesignLink(text)).toMatchObject({ ok: false, error: { what: 'too large' } });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('S-24: a link that is too long is not even decoded', () => {
  expect(readDesignLink(`design=1.00000000.${'A'.repeat(MAX_LINK_LENGTH)}`)).toMatchObject({
    ok: false,
    error: { what: 'too large' },
  });
});

test('inflating stops at the limit to the byte', () => {
  const packed = deflateSync(new Uint8Array(10_000));
  expect(inflateWithin(packed, 10_000)).toHaveLength(10_000);
  expect(inflateWithin(packed, 9_999)).toBe('too large');
});

test('base64url keeps bytes of every length and value', () => {
  for (const length of [0, 1, 2, 3, 4, 255, 256, 257]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
  }
  expect(fromBase64url('A')).toBeUndefined();
  expect(fromBase64url('AA=')).toBeUndefined();
});

test('other fragments are none of its business', () => {
  expect(isDesignLink('#design=1.x')).toBe(true);
  expect(isDesignLink('#design%3D1.x')).toBe(true);
  expect(isDesignLink('#design')).toBe(true);
  expect(isDesignLink('#designs')).toBe(false);
  expect(isDesignLink('#top')).toBe(false);
  expect(isDesignLink('')).toBe(false);
});
