import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import { workbench } from '../../src/workbench.ts';
import { nearDesign } from '../arbitraries/nearDesign.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { isFull } from '../full.ts';
import { template } from './designs.ts';
import { factsOf, rewrittenFacts } from './rewrittenFacts.ts';

const RUNS = { numRuns: isFull ? 3_000 : 150 };
const SLOW = isFull ? 1_800_000 : 60_000;

test(
  'a fix never rewrites a told fact',
  () => {
    fc.assert(
      fc.property(nearDesign, (design) => {
        for (const { ruleId, fix } of workbench.analyse(deepFreeze(design)).findings) {
          if (!fix) continue;
          let count = Object.keys(design.elements).length;
          const fixed = fix.edit(design, (type) => `${type}-new-${(count += 1)}`);
          expect({ ruleId, facts: rewrittenFacts(design, fixed) }).toEqual({ ruleId, facts: [] });
        }
      }),
      RUNS,
    );
  },
  SLOW,
);

test('what is told about the world is known as fact', () => {
  expect(Object.fromEntries([...factsOf].filter(([, facts]) => facts.length > 0))).toEqual({
    server: ['memory', 'timeSync', 'nameSource', 'monitoring'],
    network: ['speed', 'roundTrip', 'mtu', 'trust'],
    disk: ['media', 'raid', 'raidDisks', 'cache', 'thinPool', 'thinPoolSize', 'content'],
    filesystem: ['size'],
    mount: ['backup'],
    service: ['callsBy', 'users', 'quota', 'files', 'memory', 'writeRate', 'userId'],
    'drbd-resource': ['release'],
    'fence-device': ['plugs', 'watchdogDevice'],
    'gluster-peer': ['release'],
    'gluster-volume': ['geoReplication'],
    'san-array': [
      'failoverSeconds',
      'platform',
      'raid',
      'raidDisks',
      'diskSize',
      'spares',
      'cache',
      'capacity',
      'poolAlert',
      'access',
    ],
    'san-controller': ['mtu'],
    'san-switch': ['mtu'],
    filer: ['lockState', 'raid'],
    export: ['extent', 'below'],
  });
});

test('a fact that is changed, told or taken away is found, and an option is none', () => {
  const design = template('drbd-single-primary')();
  const patched = (fields: Readonly<Record<string, unknown>>) => patchElement(design, 'server-alice', fields);
  expect(rewrittenFacts(design, patched({ timeSync: 'ntp' }))).toEqual(['server.timeSync']);
  expect(rewrittenFacts(patched({ timeSync: 'none' }), patched({ timeSync: 'ntp' }))).toEqual(['server.timeSync']);
  expect(rewrittenFacts(patched({ timeSync: 'none' }), design)).toEqual(['server.timeSync']);
  expect(rewrittenFacts(design, patched({ hostName: 'other' }))).toEqual([]);
  expect(rewrittenFacts(design, workbench.remove(design, ['server-alice']))).toEqual([]);
});
