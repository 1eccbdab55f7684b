import { draw, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Site } from '../../elements.ts';
import { rule } from './rule.ts';

function nested(inner: Site['scale'], outer: Site['scale']): MakeDesign {
  return draw((build) => {
    build.add(Site, 'outer', 'outer', { scale: outer });
    build.add(Site, 'inner', 'inner', { scale: inner, siteId: 'outer' });
  });
}

ruleCases(rule, {
  bad: {
    'a site in a rack': {
      design: nested('site', 'rack'),
      blames: ['inner'],
      says: /inner is a site and stands inside outer, which is a rack/,
      fixable: true,
    },
    'a room in a rack': { design: nested('room', 'rack'), blames: ['inner'] },
    'a site in a room': { design: nested('site', 'room'), blames: ['inner'] },
  },
  good: {
    'a rack in a room': nested('rack', 'room'),
    'a rack in a site': nested('rack', 'site'),
    'a room in a room': nested('room', 'room'),
    'a place in none': draw((build) => {
      build.add(Site, 'outer', 'outer', { scale: 'site' });
    }),
  },
});
