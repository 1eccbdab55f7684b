import { change, extend, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { Brick } from '../../elements.ts';
import { rule } from './rule.ts';

const ranged = (firstPort?: number, lastPort?: number) => () =>
  glusterDesign({
    form: 'distribute',
    bricks: 2,
    pool: {
      ...(firstPort === undefined ? {} : { firstPort }),
      ...(lastPort === undefined ? {} : { lastPort }),
    },
  });
/** n1 has both bricks. */
const crowded = (firstPort?: number, lastPort?: number) =>
  change(ranged(firstPort, lastPort), { 'brick-2': { serverId: 'server-n1' } });

/** n1 has further bricks. */
const withBricks = (base: MakeDesign, count: number) =>
  extend(base, (build) => {
    for (let position = 2; position < count; position += 1) {
      build.add(Brick, `more-${position}`, `More ${position}`, {
        volumeId: 'gv0',
        serverId: 'server-n1',
        position,
        path: `/data/glusterfs/gv0-${position}/brick`,
      });
    }
  });

ruleCases(rule, {
  bad: {
    'one port for two bricks': {
      design: crowded(50_000, 50_000),
      blames: ['pool'],
      says: /1 brick port, from 50000 to 50000, and n1 serves 2 bricks/,
      fixable: true,
    },
    'the last before the first': {
      design: ranged(50_000, 49_999),
      blames: ['pool'],
      says: /0 brick ports.*serves 1 brick\./,
    },
    'beyond the last port there is': { design: crowded(65_535), blames: ['pool'], says: /1 brick port,/ },
    'no bricks yet': {
      design: change(ranged(50_000, 49_999), { 'brick-1': null, 'brick-2': null }),
      blames: ['pool'],
      says: /49999\.$/,
    },
    'as many bricks as the default has ports for': {
      design: withBricks(crowded(50_000, 50_098), 100),
      blames: ['pool'],
      says: /99 brick ports.*100 bricks/,
      fixable: true,
    },
    'more bricks than any default has ports for': {
      design: withBricks(crowded(50_000, 50_099), 101),
      blames: ['pool'],
      says: /100 brick ports.*101 bricks/,
      fixable: false,
    },
  },
  good: {
    'a port for each': crowded(50_000, 50_001),
    'one brick each': ranged(50_000, 50_000),
    'not told': crowded(),
    'no bricks and a port': change(ranged(50_000, 50_000), { 'brick-1': null, 'brick-2': null }),
  },
});
