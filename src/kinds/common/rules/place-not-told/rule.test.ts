import { expect, test } from 'vitest';
import { change, draw, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import type { Separation } from '../../../../core/model/design.ts';
import { Server, Site } from '../../elements.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

/** The pair of the single-primary template in the places told, in a hall with two rooms of a rack each. */
function pairIn(alice: string | undefined, bob: string | undefined, separation: Separation = 'rack'): MakeDesign {
  const hall = extend('drbd-single-primary', (build) => {
    build.add(Site, 'hall', 'hall', { scale: 'site' });
    for (const at of [1, 2]) {
      build.add(Site, `room-${at}`, `room-${at}`, { scale: 'room', siteId: 'hall' });
      build.add(Site, `rack-${at}`, `rack-${at}`, { scale: 'rack', siteId: `room-${at}` });
    }
  });
  const placed = change(hall, { 'server-alice': { siteId: alice }, 'server-bob': { siteId: bob } });
  return () => ({ ...placed(), separation });
}

ruleCases(rule, {
  bad: {
    'no place at all, said once': {
      design: template('drbd-single-primary'),
      blames: ['server-alice'],
      says: /in which rack alice and bob stand/,
      fixable: false,
    },
    'the nodes of a GlusterFS pool, without any cluster': {
      design: change('glusterfs', { 'cluster-kolab': null }),
      blames: ['server-gluster1'],
      says: /GlusterFS Node 1 and GlusterFS Node 2 stand/,
    },
    'one of them is told': {
      design: pairIn('rack-1', undefined),
      blames: ['server-bob'],
      says: /in which rack bob stands/,
    },
    'both in one room': { design: pairIn('room-1', 'room-1'), blames: ['server-alice'] },
    'one in a rack of the room that the other stands in': {
      design: pairIn('rack-1', 'room-1'),
      blames: ['server-bob'],
    },
    'no site told where sites are wanted': {
      design: change(pairIn('rack-1', 'rack-2', 'site'), { hall: null }),
      blames: ['server-alice'],
      says: /in which site/,
    },
    'a server without part in it is not asked for': {
      design: extend('drbd-single-primary', (build) => {
        build.server('aaron', {});
      }),
      blames: ['server-alice'],
      says: /alice and bob stand/,
    },
  },
  good: {
    'two racks': pairIn('rack-1', 'rack-2'),
    'one rack, which other rules take up': pairIn('rack-1', 'rack-1'),
    'two rooms are apart, whatever the racks': pairIn('room-1', 'room-2'),
    'racks tell the rooms around them': pairIn('rack-1', 'rack-2', 'room'),
    'servers that hold no copies and no votes': draw((build) => {
      build.add(Server, 'alice', 'alice', { hostName: 'alice' });
      const bob = build.server('bob', {});
      build.mount('/srv', build.filesystem(build.dataDisk(bob, '/dev/sdb'), 'xfs'), [bob]);
    }),
    'clients of a filer': change('nas', { 'cluster-kolab': null }),
    'one server alone': change('drbd-single-primary', { 'server-bob': null }),
  },
});

test('complains with the other servers', () => {
  const { findings } = workbench.analyse(template('drbd-single-primary')());
  expect(findings.find(({ ruleId }) => ruleId === rule.id)?.related).toEqual(['server-bob']);
});
