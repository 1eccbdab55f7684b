import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { change, template, type MakeDesign } from '../../../tests/rules/designs.ts';
import { printDesign } from '../model/printDesign.ts';
import { workbench } from '../../workbench.ts';
import { findingsAsSarif } from './printFindings.ts';

// One pattern of the schema (a language tag) is no Unicode expression.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as never);
const validate = ajv.compile(schema);

const broken = change('drbd-dual-primary', {
  'drbd-data': { protocol: 'A', name: 'quote " and "id": "server-alice"' },
  'server-alice': { hostName: 'a b' },
});

function logOf(make: MakeDesign, fileName: string, indent = 2): { readonly text: string; readonly log: unknown } {
  const design = make();
  const text = indent === 2 ? printDesign(design) : JSON.stringify(design, null, indent);
  const { findings } = workbench.analyse(design);
  return {
    text,
    log: JSON.parse(findingsAsSarif(findings, { fileName, rules: workbench.rules, design, text })) as unknown,
  };
}

test.each<[string, MakeDesign, string]>([
  ['a sound design', template('drbd-single-primary'), 'design.json'],
  ['waived findings', template('glusterfs'), '-'],
  ['errors, odd names and an odd file name', broken, 'my designs/50 % "new".json'],
  ['nothing at all', () => workbench.newDesign(''), 'x.json'],
])('the log of %s keeps the official schema', (_, make, fileName) => {
  expect({ isValid: validate(logOf(make, fileName).log), errors: validate.errors ?? [] }).toEqual({
    isValid: true,
    errors: [],
  });
});

test('the schema would notice a mistake', () => {
  const { log } = logOf(broken, 'x.json');
  expect(validate({ ...(log as object), runs: [{ tool: {} }] })).toBe(false);
});

test.each([2, 0, 7])('a result points to the line of its element, with an indent of %i', (indent) => {
  const { text, log } = logOf(broken, 'x.json', indent);
  const { results } = (log as { runs: [{ results: readonly Result[] }] }).runs[0];
  expect(results.length).toBeGreaterThan(1);
  for (const { locations } of results) {
    const [{ physicalLocation, logicalLocations }] = locations;
    const id = logicalLocations[0].fullyQualifiedName.replace('/elements/', '');
    expect(text.split('\n')[physicalLocation.region.startLine - 1]).toMatch(new RegExp(`"id": ?"${id}"`));
  }
});

interface Result {
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly region: { readonly startLine: number } };
      readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
    },
  ];
}
