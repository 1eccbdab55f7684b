import { glusterDesign, type GlusterDesign } from '../../../../../tests/glusterDesign.ts';
import { change, extend, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Site } from '../../../common/index.ts';
import { rule } from './rule.ts';

const THREE: GlusterDesign = { form: 'replicate', bricks: 3 };

/** The servers n1, n2 … at the named sites. */
function at(options: GlusterDesign, sites: readonly (string | undefined)[], scale: Site['scale'] = 'site'): MakeDesign {
  const design = extend(
    () => glusterDesign(options),
    (build) => ['north', 'south', 'west'].forEach((name) => build.add(Site, name, name, { scale })),
  );
  const places = sites.map(
    (siteId, number) => [`server-n${number + 1}`, siteId === undefined ? {} : { siteId }] as const,
  );
  return change(design, Object.fromEntries(places));
}

const byOne: MakeDesign = at(THREE, ['north', 'north', 'south']);

ruleCases(rule, {
  bad: {
    'two copies at one site': {
      design: byOne,
      blames: ['gv0'],
      says: /stand at north and south only; without north the volume stops/,
      fixable: false,
    },
    'the arbiter beside a copy': {
      design: at({ form: 'arbiter', bricks: 3 }, ['north', 'south', 'south']),
      blames: ['gv0'],
      says: /without south the/,
    },
    'fragments at two sites': {
      design: at({ form: 'disperse', bricks: 6, redundancy: 2 }, [
        'north',
        'north',
        'north',
        'south',
        'south',
        'south',
      ]),
      blames: ['gv0'],
      says: /without north and south the/,
    },
    'in racks within the sites': {
      design: change(
        extend(byOne, (build) => build.add(Site, 'rack-1', 'rack 1', { scale: 'rack', siteId: 'north' })),
        { 'server-n1': { siteId: 'rack-1' } },
      ),
      blames: ['gv0'],
    },
  },
  good: {
    'three sites': at(THREE, ['north', 'south', 'west']),
    'one site': at(THREE, ['north', 'north', 'north']),
    'a site that is not told': at(THREE, ['north', undefined, 'south']),
    'racks are no sites': at(THREE, ['north', 'north', 'south'], 'rack'),
    'quorum is off, which is another rule': at({ ...THREE, quorumType: 'none' }, ['north', 'north', 'south']),
    'two copies have no majority anyway': at({ ...THREE, bricks: 2, quorumType: 'auto' }, ['north', 'south']),
    'sites are what copies are kept apart by, which is another rule': () => ({ ...byOne(), separation: 'site' }),
    'each set in its own site': at({ ...THREE, bricks: 6, setSize: 3, quorumType: 'fixed', quorumCount: 1 }, [
      'north',
      'north',
      'south',
      'south',
      'north',
      'south',
    ]),
    'which bricks form a set is open': change(byOne, { 'brick-2': { position: 0 } }),
  },
});
