import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { printDesign } from '../../src/core/model/printDesign.ts';
import { workbench } from '../../src/workbench.ts';
import { variants } from '../variants/index.ts';
import { designSchema } from './printSchema.ts';

const FILE = join(import.meta.dirname, '../../public/design.schema.json');

test('public/design.schema.json is the schema that the loader reads with; npm run docs renews it', async () => {
  await expect(`${JSON.stringify(designSchema(), null, 1)}\n`).toMatchFileSnapshot(FILE);
});

describe('another reader of JSON schemas judges as the loader does', () => {
  const isDesign = new Ajv2020({ strict: false }).compile(designSchema());

  test.each(variants.map(({ id, design }) => [id, design] as const))('%s is accepted', (_id, design) => {
    isDesign(JSON.parse(printDesign(design())));
    expect(isDesign.errors ?? []).toEqual([]);
  });

  const server = { id: 'a', type: 'server', name: 'a', order: 0, hostName: 'a' };
  test.each([
    ['a file with elements', { elements: { a: server } }, true],
    ['a file with a link to the schema', { $schema: './design.schema.json' }, true],
    ['another format', { format: 'drawio' }, false],
    ['an unknown key', { colour: 'red' }, false],
    ['an unknown type', { elements: { a: { ...server, type: 'toaster' } } }, false],
    ['an unknown field', { elements: { a: { ...server, colour: 'red' } } }, false],
    ['a name that is a number', { elements: { a: { ...server, name: 7 } } }, false],
    ['an id in capitals', { elements: { A: { ...server, id: 'A' } } }, false],
  ])('%s', (_what, change, isGood) => {
    const json = { ...workbench.newDesign('x'), ...change };
    expect([isDesign(json), workbench.load(JSON.stringify(json)).ok]).toEqual([isGood, isGood]);
  });
});
