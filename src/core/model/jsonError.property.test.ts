import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from './jsonError.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('property: valid JSON has no error', () => {
  fc.assert(fc.property(fc.json(), (text) => findJsonError(text) === undefined));
});

test('property: it agrees with the engine on every damaged text', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', '}', ',', ':', 'x', '\\', '\u0001'),
      (text, seed, noise) => {
        const at = seed % (text.length + 1);
        const damaged = text.slice(0, at) + noise + text.slice(at + 1);
        expect(findJsonError(damaged) === undefined).toBe(isJson(damaged));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('property: every proper beginning of an object is called cut', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, seed) => {
      const text = JSON.stringify(value);
      const error = findJsonError(text.slice(0, seed % text.length));
      expect(error?.cut).toBe(true);
    }),
  );
});
