import { describe, expect, test } from 'vitest';
import { glusterDesign, type GlusterDesign } from '../../../tests/glusterDesign.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';

const fail = (elementId: string): WorldEvent => ({ type: 'fail', elementId });
const recover = (elementId: string): WorldEvent => ({ type: 'recover', elementId });

function after(options: GlusterDesign, events: readonly WorldEvent[]) {
  const analysis = workbench.analyse(glusterDesign(options), events);
  const steps = analysis.world.steps.filter((step) => step.event === events.length - 1);
  return {
    offer: analysis.offers.offerOf('gv0', 'server-k1'),
    texts: steps.map((step) => step.text),
    whys: steps.map((step) => step.why).join(' '),
  };
}

const REPLICA_2: GlusterDesign = { form: 'replicate', bricks: 2 };
const REPLICA_3: GlusterDesign = { form: 'replicate', bricks: 3 };
const ARBITER: GlusterDesign = { form: 'arbiter', bricks: 3 };

describe('a data brick is lost right after the other one came back', () => {
  const events = [fail('brick-1'), recover('brick-1'), fail('brick-2')];

  test('with an arbiter nobody has the files that changed', () => {
    const { offer } = after(ARBITER, events);
    expect(offer.access).toBe('none');
    expect(offer.why).toContain('missed writes');
  });

  test('with three copies the third one serves', () => {
    expect(after(REPLICA_3, events).offer.access).toBe('read-write');
  });

  test('with two copies the stale one serves old data', () => {
    const { offer, texts } = after(REPLICA_2, events);
    expect(offer.access).toBe('read-write');
    expect(texts).toContain('k1 reads old data from gv0.');
  });

  test('with an arbiter the return of the good brick ends it', () => {
    expect(after(ARBITER, [...events, recover('brick-2')]).offer.access).toBe('read-write');
  });

  test('with two copies its return is a split brain', () => {
    const { offer, texts } = after(REPLICA_2, [...events, recover('brick-2')]);
    expect(offer.access).toBe('none');
    expect(offer.why).toContain('Split brain');
    expect(texts).toContain('k1 cannot use gv0.');
  });
});

describe('the heal ends with the next event that leaves a source', () => {
  const healed = [fail('brick-1'), recover('brick-1'), recover('gv0')];

  test.each([
    ['arbiter', ARBITER],
    ['replica 2', REPLICA_2],
  ])('%s then survives the loss of the other data brick', (_form, options) => {
    expect(after(options, healed).texts).toEqual(['Brick 1 is healed.']);
    const next = after(options, [...healed, fail('brick-2')]);
    expect(next.offer.access).toBe('read-write');
    expect(next.texts).not.toContain('k1 reads old data from gv0.');
  });
});

test('two clients that are cut apart with one copy each split the volume', () => {
  const design = glusterDesign({ form: 'replicate', bricks: 2 });
  // k1 moves to n1 and k2 to n2, so that each keeps its own brick when the network is gone.
  const elements = Object.fromEntries(
    Object.entries(design.elements).map(([id, element]) =>
      element.type === 'mount'
        ? [id, { ...element, serverId: id.includes('k1') ? 'server-n1' : 'server-n2' }]
        : [id, element],
    ),
  );
  const events = [fail('network-storage'), recover('network-storage')];
  const cut = workbench.analyse({ ...design, elements }, events.slice(0, 1));
  expect(cut.offers.offerOf('gv0', 'server-n1').access).toBe('read-write');
  const joined = workbench.analyse({ ...design, elements }, events);
  expect(joined.offers.offerOf('gv0', 'server-n1').why).toContain('Split brain');
});

test('a silent loss stalls for the ping timeout, a dead process does not', () => {
  expect(after(REPLICA_3, [fail('server-n1')]).whys).toContain('stalled 20 s (network.ping-timeout)');
  expect(after(REPLICA_3, [fail('brick-1')]).whys).toContain('nothing stalled');
});

test('quorum is told with its arithmetic', () => {
  const { texts, whys } = after(REPLICA_3, [fail('server-n1'), fail('server-n2')]);
  expect(texts).toContain('k1 cannot use gv0.');
  expect(whys).toContain('1 of 3 bricks answer, 2 are needed (client quorum auto).');
});

test('server quorum is told by the server that acts', () => {
  const { texts } = after({ ...REPLICA_2, serverQuorum: 'on' }, [fail('server-n2')]);
  expect(texts).toContain('n1 stops its bricks of gv0.');
});

test('nothing is told while all is well', () => {
  expect(workbench.analyse(glusterDesign(REPLICA_3)).world.steps).toEqual([]);
});

test('dispersed files that too few up-to-date fragments hold cannot be used', () => {
  const disperse: GlusterDesign = { form: 'disperse', bricks: 3, redundancy: 1 };
  const events = [fail('brick-1'), recover('brick-1'), fail('brick-2')];
  expect(after(disperse, events).offer.access).toBe('none');
  expect(after(disperse, [...events, recover('brick-2')]).offer.access).toBe('read-write');
});

test('without the self-heal daemon a brick stays stale, however long it is back', () => {
  const options: GlusterDesign = { ...ARBITER, volume: { selfHeal: 'off' } };
  const events = [fail('brick-1'), recover('brick-1')];
  expect(after(options, events).texts).toContain('Brick 1 is back and stays stale.');
  const later = [...events, recover('gv0')];
  expect(after(options, later).texts).toEqual([]);
  expect(after(options, [...later, fail('brick-2')]).offer.access).toBe('none');
  const dispersed: GlusterDesign = { form: 'disperse', bricks: 3, redundancy: 1, volume: { selfHeal: 'off' } };
  expect(after(dispersed, [...later, fail('brick-2')]).offer.access).toBe('read-write');
});

describe('a favorite child ends a split brain by losing data', () => {
  const events = [fail('brick-1'), recover('brick-1'), fail('brick-2'), recover('brick-2')];

  test.each(['size', 'ctime', 'mtime'] as const)('%s', (favoriteChild) => {
    const { offer, texts, whys } = after({ ...REPLICA_2, volume: { favoriteChild } }, events);
    expect(offer.access).toBe('read-write');
    expect(texts).toContain(`gv0 settles its split brain by ${favoriteChild}.`);
    expect(whys).toContain('is lost');
    expect(after({ ...REPLICA_2, volume: { favoriteChild } }, [...events, recover('gv0')]).texts).toEqual([]);
  });

  test.each(['none', 'majority'] as const)('not so %s, of two copies', (favoriteChild) => {
    expect(after({ ...REPLICA_2, volume: { favoriteChild } }, events).offer.access).toBe('none');
  });
});
