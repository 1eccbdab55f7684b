import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import type { Design } from '../model/design.ts';
import type { WorldEvent } from '../world/world.ts';
import type { Diagram } from './diagram.ts';
import { titleOf } from './titleOf.ts';

function template(id: string): Design {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return design;
}

function draw(design: Design, ...failed: string[]): Diagram {
  const events = failed.map((elementId): WorldEvent => ({ type: 'fail', elementId }));
  return workbench.draw(workbench.analyse(design, events));
}

function titles(diagram: Diagram): string[] {
  return diagram.groups.map((group) => `${group.label}: ${titleOf(group, diagram)}`);
}

function access(diagram: Diagram): Record<string, string | undefined> {
  return Object.fromEntries(
    diagram.boxes
      .filter((box) => box.shape === 'disk')
      .map((box) => [box.elementId.replace(/^disk-/, ''), diagram.status.get(box.elementId)?.access]),
  );
}

function replication({ arrows }: Diagram): string[] {
  return arrows
    .filter((arrow) => arrow.meaning === 'replication')
    .map((arrow) => `${arrow.from} ${{ forward: '->', both: '<->', none: '--' }[arrow.heads]} ${arrow.to}`);
}

describe('roles follow the world', () => {
  test('the master of a pair is read-write, the slave cannot access the data', () => {
    const diagram = draw(template('drbd-single-primary'));
    expect(titles(diagram)).toEqual(['alice: Master', 'bob: Slave']);
    expect(access(diagram)).toEqual({
      'alice-os': 'read-write',
      'alice-kolab': 'read-write',
      'bob-os': 'read-write',
      'bob-kolab': 'none',
    });
    expect(replication(diagram)).toEqual(['disk-alice-kolab -> disk-bob-kolab']);
  });

  test('after a failover titles, colours and arrow have changed sides', () => {
    const diagram = draw(template('drbd-single-primary'), 'server-alice');
    expect(titles(diagram)).toEqual(['alice: Slave', 'bob: Master']);
    expect(access(diagram)).toEqual({
      'alice-os': 'none',
      'alice-kolab': 'none',
      'bob-os': 'read-write',
      'bob-kolab': 'read-write',
    });
    expect(replication(diagram)).toEqual(['disk-bob-kolab -> disk-alice-kolab']);
    expect(diagram.status.get('server-alice')).toMatchObject({ failed: true, role: 'passive' });
  });

  test('of two servers that each write one volume the first is the master; both are active', () => {
    const diagram = draw(template('drbd-cross-link'));
    expect(titles(diagram)).toEqual(['alice: Master', 'bob: Slave']);
    expect(diagram.groups.map((group) => diagram.status.get(group.elementId)?.role)).toEqual(['active', 'active']);
  });

  test('when bob runs both, he is the master', () => {
    expect(titles(draw(template('drbd-cross-link'), 'server-alice'))).toEqual(['alice: Slave', 'bob: Master']);
  });

  test('with two primaries both write', () => {
    const design = template('drbd-dual-primary');
    const diagram = draw({ ...design, view: { ...design.view, titles: 'roles' } });
    expect(titles(diagram)).toEqual(['alice: Master', 'bob: Master']);
    expect(replication(diagram)).toEqual(['disk-alice-data <-> disk-bob-data']);
  });

  test('services point at the disk of the server on which they run', () => {
    const uses = (diagram: Diagram): string[] =>
      diagram.arrows.filter((arrow) => arrow.meaning === 'use').map((arrow) => `${arrow.from} -> ${arrow.to}`);
    const design = template('drbd-cross-link');
    expect(uses(draw(design))).toEqual(['service-ldap -> disk-alice-ldap', 'service-imap -> disk-bob-imap']);
    expect(uses(draw(design, 'server-alice'))).toEqual([
      'service-ldap -> disk-bob-ldap',
      'service-imap -> disk-bob-imap',
    ]);
  });

  test('a mount moves to the server that takes it over', () => {
    const home = (diagram: Diagram): unknown => diagram.boxes.find((box) => box.shape === 'mount')?.parentId;
    expect(home(draw(template('san')))).toBe('server-kolab1');
    expect(home(draw(template('san'), 'server-kolab1'))).toBe('server-kolab2');
  });
});

describe('layers', () => {
  test('what is hidden is not drawn, and arrows lead past it', () => {
    const design = template('nas');
    const shown = draw({ ...design, view: { ...design.view, hiddenLayers: ['mounts', 'networks', 'addresses'] } });
    expect(shown.boxes.filter((box) => box.shape === 'mount')).toEqual([]);
    const imap = shown.arrows.find((arrow) => arrow.elementId === 'service-imap');
    expect(imap).toMatchObject({ to: 'export-kolab' });
  });

  test('every arrow of every template has ends that are drawn', () => {
    for (const { id } of workbench.templates) {
      const design = template(id);
      const diagram = draw({ ...design, view: { ...design.view, hiddenLayers: [] } });
      const drawn = new Set([...diagram.groups, ...diagram.boxes].map((part) => part.elementId));
      for (const arrow of diagram.arrows) expect([drawn.has(arrow.from), drawn.has(arrow.to)]).toEqual([true, true]);
      expect(new Set(diagram.arrows.map((arrow) => arrow.id)).size).toBe(diagram.arrows.length);
    }
  });
});

test('the order of elements in the file changes nothing', () => {
  const ids = workbench.templates.map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.integer(), (id, seed) => {
      const design = template(id);
      const shuffled = Object.entries(design.elements).sort(([a], [b]) => hash(a, seed) - hash(b, seed));
      expect(draw({ ...design, elements: Object.fromEntries(shuffled) })).toEqual(draw(design));
    }),
    { numRuns: 60 },
  );
});

function hash(text: string, seed: number): number {
  let value = seed;
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return value;
}

test('the worst finding of an element is its badge; a waived one is none', () => {
  const diagram = draw(template('glusterfs'));
  expect(diagram.status.get('gluster-volume-gv0')?.worst).not.toBe('error');
});
