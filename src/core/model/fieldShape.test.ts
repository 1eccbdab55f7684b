import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { noteOf } from './field.ts';
import { fieldShape } from './fieldShape.ts';

const fields = [...workbench.catalog.values()].flatMap((type) =>
  Object.entries(type.fields).map(([name, schema]) => ({ field: `${type.type}.${name}`, schema })),
);

test.each(fields)('$field has a note and an editor', ({ schema }) => {
  expect(noteOf(schema)?.label).toBeTruthy();
  expect(fieldShape(schema)).toBeDefined();
});

test.each([
  ['disk.purpose', { kind: 'choice', options: ['os', 'data'] }],
  ['disk.size', { kind: 'number' }],
  ['disk.serverId', { kind: 'reference', spec: { to: ['server'], onDelete: 'cascade' } }],
  ['mount.sourceId', { kind: 'reference', spec: { to: 'storage', onDelete: 'clear' } }],
  ['mount.standbyIds', { kind: 'reference list', spec: { to: ['server'], onDelete: 'drop' } }],
  ['mount.options', { kind: 'text list' }],
])('%s is edited as %o', (name, shape) => {
  const found = fields.find(({ field }) => field === name);
  expect(found && fieldShape(found.schema)).toEqual(shape);
});

test('the backing disks of a replica are rows of references', () => {
  const found = fields.find(({ field }) => field === 'drbd-replica.disks');
  const shape = found && fieldShape(found.schema);
  expect(shape?.kind === 'rows' && Object.keys(shape.columns)).toEqual([
    'volumeId',
    'backingId',
    'metaId',
    'metaIndex',
  ]);
});
