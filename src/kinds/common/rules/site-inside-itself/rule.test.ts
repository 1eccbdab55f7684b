import { draw } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Site } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a rack in itself': {
      design: draw((build) => {
        build.add(Site, 'rack-1', 'rack-1', { scale: 'rack', siteId: 'rack-1' });
      }),
      blames: ['rack-1'],
    },
    'a rack in a room in the rack': {
      design: draw((build) => {
        build.add(Site, 'rack-1', 'rack-1', { scale: 'rack', siteId: 'room-1' });
        build.add(Site, 'room-1', 'room-1', { scale: 'room', siteId: 'rack-1' });
      }),
      blames: ['rack-1', 'room-1'],
    },
  },
  good: {
    'a rack in a room': draw((build) => {
      build.add(Site, 'rack-1', 'rack-1', { scale: 'rack', siteId: 'room-1' });
      build.add(Site, 'room-1', 'room-1', { scale: 'room' });
    }),
  },
});
