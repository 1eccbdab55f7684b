import * as fc from 'fast-check';
import { z } from '../../src/core/schema.ts';
import { referencePaths, type ReferenceSpec } from '../../src/core/model/reference.ts';

/** Ids of the elements that a reference may point to. */
export type Candidates = (to: ReferenceSpec['to']) => readonly string[];

/** Texts that collide often, good and bad for their fields. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  hostName: ['alice', 'bob', 'charlie.example.org', 'no_name'],
  ip: ['10.1.1.31', '10.1.1.32', '10.2.1.31', 'fd00::31', '10.1.1.311'],
  cidr: ['10.1.1.0/24', '10.2.1.0/24', 'fd00::/64', '10.1.1.0'],
  path: ['/srv/kolab', '/srv/kolab/imap', '/srv', '/data/gv0/brick', 'srv'],
  dataPath: ['/srv/kolab/imap', '/srv/kolab', '/var/spool', ''],
  device: ['/dev/vg0/a', '/dev/vg0/b', '/dev/sda', 'sda'],
  port: ['10.1.1.41', '50:01:43:80:12:34:56:78', 'x'],
  resourceName: ['r0', 'r1', 'all'],
  clusterName: ['kolab', 'k b'],
  volumeName: ['gv0', 'gv1', '-x'],
  targetName: ['iqn.2024-05.org.example.san:a', 'array'],
  wwn: ['iqn.2024-05.org.example:a', 'iqn.2024-05.org.example:b', 'x'],
};
const HOSTILE = ['', ' ', '__proto__', 'constructor', '"', "'", '\n', '</script>', '$(id)', '\\', '😀'];

/** Numbers small enough to collide. */
const MOST_USUAL = 6;

/** True if a value of the schema can be made: every reference that it must hold has something to point to. */
export function canBeFilled(schema: z.core.$ZodType, candidates: Candidates): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodArray) return true;
  const [own] = referencePaths(schema);
  return own === undefined || own.path.length > 0 || candidates(own.spec.to).length > 0;
}

/** A value that the schema accepts; `name` is that of the field, which decides what texts are likely. */
export function arbitraryValue(name: string, schema: z.core.$ZodType, candidates: Candidates): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) {
    const inner = schema.def.innerType;
    return canBeFilled(inner, candidates)
      ? fc.option(arbitraryValue(name, inner, candidates), { nil: undefined })
      : fc.constant(undefined);
  }
  if (schema instanceof z.ZodArray) return arbitraryList(name, schema.def.element, candidates);
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.def.shape).map(([key, inner]) => [
      key,
      arbitraryValue(key, inner, candidates),
    ]);
    return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>);
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  const [own] = referencePaths(schema);
  if (own) return fc.constantFrom(...candidates(own.spec.to));
  if (schema instanceof z.ZodNumber) return arbitraryNumber(schema);
  if (schema instanceof z.ZodString) return arbitraryText(name, schema);
  throw new Error(`There is no arbitrary for the field "${name}".`);
}

function arbitraryList(name: string, entry: z.core.$ZodType, candidates: Candidates): fc.Arbitrary<unknown[]> {
  const isPossible = referencePaths(entry).every(({ spec }) => candidates(spec.to).length > 0);
  return isPossible ? fc.array(arbitraryValue(name, entry, candidates), { maxLength: 3 }) : fc.constant([]);
}

function arbitraryNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = schema.minValue ?? 0;
  const max = Math.min(schema.maxValue ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + MOST_USUAL) }), fc.integer({ min, max }));
}

function arbitraryText(name: string, schema: z.ZodString): fc.Arbitrary<string> {
  const maxLength = schema.maxLength ?? 100;
  const usual = TEXTS[name] ?? ['a', 'b'];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ maxLength }) },
  );
}
