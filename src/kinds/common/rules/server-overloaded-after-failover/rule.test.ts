import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { Service } from '../../elements.ts';
import { rule } from './rule.ts';

const GIB_8 = { memory: 8 * GIB };

ruleCases(rule, {
  bad: {
    'alice cannot carry what comes from bob': {
      design: change('drbd-cross-link', {
        'server-alice': { memory: 8 * GIB - 1 },
        'service-ldap': { memory: 3 * GIB },
        'service-imap': { memory: 4 * GIB },
        'service-web': { memory: GIB },
      }),
      blames: ['server-alice'],
      says: /needs 8 GiB once it runs what it takes over from bob/,
      fixable: false,
    },
    'the home among the standbys is none': {
      design: change('drbd-cross-link', {
        'server-alice': GIB_8,
        'service-imap': { memory: 9 * GIB, standbyIds: ['server-bob', 'server-alice'] },
      }),
      blames: ['server-alice'],
    },
    'its own services want too much': {
      design: change('drbd-cross-link', {
        'server-bob': GIB_8,
        'service-imap': { memory: 7 * GIB },
        'service-web': { memory: 2 * GIB },
      }),
      blames: ['server-bob'],
      says: /The services of bob need 9 GiB of memory, and it has 8 GiB/,
    },
  },
  good: {
    'nothing is told': template('drbd-cross-link'),
    'it just fits': change('drbd-cross-link', {
      'server-alice': GIB_8,
      'service-ldap': { memory: 3 * GIB },
      'service-imap': { memory: 5 * GIB },
    }),
    'its own services just fit': change('drbd-cross-link', {
      'server-bob': GIB_8,
      'service-imap': { memory: 8 * GIB },
    }),
    'the services do not move': change('drbd-cross-link', {
      'server-alice': GIB_8,
      'service-ldap': { memory: 5 * GIB },
      'service-imap': { memory: 5 * GIB, standbyIds: [] },
    }),
    'bob and charlie do not fail at once': change(
      extend('drbd-cross-link', (build) => {
        build.add(Service, 'shop', 'Shop', {
          serverId: build.server('charlie', {}),
          standbyIds: ['server-alice'],
          role: 'web',
          dataPath: '/srv/shop',
        });
      }),
      { 'server-alice': GIB_8, 'service-imap': { memory: 5 * GIB }, shop: { memory: 5 * GIB } },
    ),
    'charlie takes over before alice does': change(
      extend('drbd-cross-link', (build) => {
        build.server('charlie', {});
      }),
      {
        'server-alice': GIB_8,
        'service-imap': { memory: 9 * GIB, standbyIds: ['server-charlie', 'server-alice'] },
      },
    ),
    'a server that is named as its own standby': change('drbd-cross-link', {
      'server-alice': GIB_8,
      'service-ldap': { memory: 5 * GIB, standbyIds: ['server-alice'] },
    }),
  },
});
