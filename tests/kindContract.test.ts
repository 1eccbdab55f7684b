import { describe, expect, test } from 'vitest';
import { z } from '../src/core/schema.ts';
import type { ElementBase } from '../src/core/model/element.ts';
import { noteOf } from '../src/core/model/field.ts';
import { QuorumDevice } from '../src/kinds/cluster/index.ts';
import { FailureDomain, Site } from '../src/kinds/common/index.ts';
import { kinds } from '../src/kinds/index.ts';
import { NfsServer } from '../src/kinds/nas/index.ts';
import { createBuilder } from '../src/templates/builder.ts';
import { workbench } from '../src/workbench.ts';

/** Elements of the six templates, and of the types that no template has. */
const examples = [...workbench.templates.flatMap((template) => [...template.elements()]), ...furtherExamples()];

function furtherExamples(): readonly ElementBase[] {
  const build = createBuilder();
  build.add(Site, 'site-room-1', 'Room 1', { scale: 'room' });
  build.add(FailureDomain, 'power-feed-1', 'Feed A', { sort: 'power-feed' });
  build.add(QuorumDevice, 'quorum-device-1', 'qnetd', {
    clusterId: 'cluster-kolab',
    serverId: 'server-charlie',
    algorithm: 'ffsplit',
  });
  build.add(NfsServer, 'nfs-server-1', 'NFS', {
    mountId: 'mount-alice-srv-kolab',
    hostName: 'nfs1',
    implementation: 'kernel',
  });
  return build.elements;
}

/** The schema of the field that a path of a reference leads to, through lists of records. */
function schemaAt(fields: Readonly<Record<string, z.ZodType>>, path: readonly string[]): z.ZodType | undefined {
  const [name = '', list, ...rest] = path;
  const schema = fields[name];
  if (list !== '*' || rest.length === 0) return schema;
  const array = schema instanceof z.ZodOptional ? schema.def.innerType : schema;
  const entry = array instanceof z.ZodArray ? array.def.element : undefined;
  return entry instanceof z.ZodObject ? schemaAt(entry.shape, rest) : undefined;
}

test('kinds and element types have names of their own', () => {
  const ids = kinds.map((kind) => kind.id);
  const types = kinds.flatMap((kind) => kind.elements.map((type) => type.type));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(types).size).toBe(types.length);
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))('kind %s', (_id, kind) => {
  test('has elements', () => {
    expect(kind.elements.length).toBeGreaterThan(0);
  });

  test.each(kind.elements.map((type) => [type.type, type] as const))('%s keeps the contract', (name, type) => {
    const stores = Object.hasOwn(kind.storage, name);
    const says = Object.hasOwn(kind.noStorage, name);
    expect({ stores, says }).toEqual({ stores, says: !stores });
    for (const [field, schema] of Object.entries(type.fields)) {
      expect(noteOf(schema)?.label, `${name}.${field} has a note`).toBeTruthy();
    }
    for (const { path, spec } of type.references) {
      if (spec.to !== 'storage') {
        for (const target of spec.to)
          expect(workbench.catalog.has(target), `${name}.${path.join('.')} to ${target}`).toBe(true);
      }
      const inRecord = path.includes('*') && path.at(-1) !== '*';
      if (path.includes('*')) expect(inRecord ? ['drop', 'clear'] : ['drop'], name).toContain(spec.onDelete);
      else expect(spec.onDelete, `${name}.${path.join('.')}`).not.toBe('drop');
    }
    for (const parent of type.parents)
      expect(Object.hasOwn(type.fields, parent), `${name} lives in ${parent}`).toBe(true);
  });

  test.each(kind.elements.map((type) => [type.type, type] as const))('%s refuses unknown fields', (name, type) => {
    const example = examples.find((element) => element.type === name);
    expect(example, `an example of ${name}`).toBeDefined();
    expect(type.schema.safeParse(example).success).toBe(true);
    expect(type.schema.safeParse({ ...example, colour: 'red' }).success).toBe(false);
  });

  test('a clearable reference is optional, so that clearing leaves a valid element', () => {
    for (const type of kind.elements) {
      for (const { path, spec } of type.references.filter((reference) => reference.spec.onDelete === 'clear')) {
        const schema = schemaAt(type.fields, path);
        expect(schema?.safeParse(undefined).success, `${type.type}.${path.join('.')} (${spec.onDelete})`).toBe(true);
      }
    }
  });

  test('versions and migrations agree', () => {
    const targets = kind.migrations.map((migration) => migration.to);
    expect(targets).toEqual(Array.from({ length: kind.version - 1 }, (_unused, at) => at + 2));
  });

  test('hidden layers have labels', () => {
    for (const layer of kind.layers) expect(layer.label.length).toBeGreaterThan(1);
  });
});

test('layer names in templates exist', () => {
  const known = new Set(kinds.flatMap((kind) => kind.layers.map((layer) => layer.id)));
  for (const template of workbench.templates) {
    for (const layer of template.view.hiddenLayers ?? [])
      expect([...known], `${template.id}: ${layer}`).toContain(layer);
  }
});
