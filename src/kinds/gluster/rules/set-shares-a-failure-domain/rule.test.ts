import type { Design, Separation } from '../../../../core/model/design.ts';
import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { Disk, FailureDomain, Site } from '../../../common/index.ts';
import { rule } from './rule.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Places and parts to stand in and to hang on, and where the elements stand. */
const placed = (base: () => Design, where: Readonly<Record<string, Fields>>, separation: Separation = 'rack') => {
  const design = change(
    extend(base, (build) => {
      build.add(Site, 'site-1', 'Site 1', { scale: 'site' });
      for (const letter of ['a', 'b', 'c']) {
        build.add(Site, `rack-${letter}`, `Rack ${letter.toUpperCase()}`, { scale: 'rack', siteId: 'site-1' });
        build.add(FailureDomain, `feed-${letter}`, `Feed ${letter.toUpperCase()}`, { sort: 'power-feed' });
      }
      build.add(FailureDomain, 'shelf', 'Shelf', { sort: 'enclosure' });
    }),
    where,
  );
  return () => ({ ...design(), separation });
};
const copies =
  (bricks: number, setSize = bricks) =>
  () =>
    glusterDesign({ form: 'replicate', bricks, setSize });
const arbiter = () => glusterDesign({ form: 'arbiter', bricks: 3 });
const disperse = () => glusterDesign({ form: 'disperse', bricks: 6, redundancy: 2 });
const rack = (letter: string): Fields => ({ siteId: `rack-${letter}` });
const feeds = (...letters: readonly string[]): Fields => ({ domainIds: letters.map((letter) => `feed-${letter}`) });
const shelf: Fields = { domainIds: ['shelf'] };

ruleCases(rule, {
  bad: {
    'two of three in one rack': {
      design: placed(copies(3), { 'server-n1': rack('a'), 'server-n2': rack('a'), 'server-n3': rack('b') }),
      blames: ['gv0'],
      says: /^Rack A takes Brick 1 and Brick 2 of gv0 along/,
      fixable: false,
    },
    'both of two on one feed': {
      design: placed(copies(2), { 'server-n1': feeds('a'), 'server-n2': feeds('a') }),
      blames: ['gv0'],
      says: /Feed A/,
    },
    'a data brick and the arbiter': {
      design: placed(arbiter, { 'server-n2': rack('b'), 'server-n3': rack('b') }),
      blames: ['gv0'],
      says: /Brick 2 and Brick 3/,
    },
    'the disks of two servers in one shelf': {
      design: placed(copies(3), { 'disk-n1-vdb': shelf, 'disk-n3-vdb': shelf }),
      blames: ['gv0'],
      says: /Shelf takes Brick 1 and Brick 3/,
    },
    'a server and the disk of another one': {
      design: placed(copies(3), { 'server-n1': shelf, 'disk-n3-vdb': shelf }),
      blames: ['gv0'],
    },
    'half of four': {
      design: placed(copies(4), { 'server-n1': rack('a'), 'server-n2': rack('a') }),
      blames: ['gv0'],
    },
    'three of six fragments, two to spare': {
      design: placed(disperse, { 'server-n1': rack('a'), 'server-n2': rack('a'), 'server-n3': rack('a') }),
      blames: ['gv0'],
    },
    'in two sets': {
      design: placed(copies(4, 2), {
        'server-n1': rack('a'),
        'server-n2': rack('a'),
        'server-n3': rack('a'),
        'server-n4': rack('a'),
      }),
      blames: ['gv0'],
      says: /bricks of 2 sets of gv0/,
    },
    'two reasons': {
      design: placed(copies(2), {
        'server-n1': { ...rack('a'), ...feeds('c') },
        'server-n2': { ...rack('a'), ...feeds('c') },
      }),
      blames: ['gv0', 'gv0'],
    },
    'racks of one site, where sites have to differ': {
      design: placed(copies(2), { 'server-n1': rack('a'), 'server-n2': rack('b') }, 'site'),
      blames: ['gv0'],
      says: /^Site 1/,
    },
  },
  good: {
    'a rack for each': placed(copies(3), { 'server-n1': rack('a'), 'server-n2': rack('b'), 'server-n3': rack('c') }),
    'racks of one site': placed(copies(2), { 'server-n1': rack('a'), 'server-n2': rack('b') }),
    'not told': copies(3),
    'two feeds each': placed(copies(2), { 'server-n1': feeds('a', 'b'), 'server-n2': feeds('a', 'b') }),
    'two of five': placed(copies(5), { 'server-n1': rack('a'), 'server-n2': rack('a') }),
    'two of six fragments, two to spare': placed(disperse, { 'server-n1': rack('a'), 'server-n2': rack('a') }),
    'bricks of different sets': placed(copies(4, 2), { 'server-n1': rack('a'), 'server-n3': rack('a') }),
    'no copies are another mistake': placed(() => glusterDesign({ form: 'distribute', bricks: 2 }), {
      'server-n1': rack('a'),
      'server-n2': rack('a'),
    }),
    'a server and its own disk': placed(copies(2), { 'server-n1': shelf, 'disk-n1-vdb': shelf }),
    'two bricks on one server are another mistake': placed(
      change(
        extend(copies(3), (build) => {
          build.add(Disk, 'disk-more', 'More', {
            serverId: 'server-n1',
            purpose: 'data',
            size: 1,
            device: '/dev/vdc',
          });
        }),
        { 'brick-2': { serverId: 'server-n1', backingId: 'disk-more' } },
      ),
      { 'disk-n1-vdb': shelf, 'disk-more': shelf },
    ),
    'an order that is not clear': placed(change(copies(3), { 'brick-2': { position: 0 } }), {
      'server-n1': rack('a'),
      'server-n2': rack('a'),
    }),
    'a brick without a disk': placed(change(copies(2), { 'brick-1': { backingId: undefined } }), {
      'disk-n2-vdb': shelf,
    }),
  },
});
