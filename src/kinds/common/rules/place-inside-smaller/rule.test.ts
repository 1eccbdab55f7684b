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
    'a room in a rack': { design: nested('room', 'rack'), blames: ['inner'], says: /which is a rack only/ },
    'a rack in a rack': { design: nested('rack', 'rack'), blames: ['inner'], says: /which is a rack too/ },
    'a site in a room': { design: nested('site', 'room'), blames: ['inner'] },
  },
  good: {
    'a rack in a room': nested('rack', 'room'),
    'a rack in a site': nested('rack', 'site'),
    'a place in none': draw((build) => {
      build.add(Site, 'outer', 'outer', { scale: 'site' });
    }),
  },
});
