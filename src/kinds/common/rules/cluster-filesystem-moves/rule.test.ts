import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it moves to bob': {
      design: change('drbd-dual-primary', {
        'mount-bob-srv-data': null,
        'mount-alice-srv-data': { standbyIds: ['server-bob'] },
      }),
      blames: ['mount-alice-srv-data'],
      fixable: true,
    },
    'it moves to a server where something else is mounted at its path': {
      design: change('drbd-dual-primary', { 'mount-alice-srv-data': { standbyIds: ['server-bob'] } }),
      blames: ['mount-alice-srv-data'],
      fixable: false,
    },
    'it has a journal for one server': {
      design: change('drbd-dual-primary', {
        'mount-bob-srv-data': null,
        'mount-alice-srv-data': { standbyIds: ['server-bob'] },
        'filesystem-drbd-data-volume-0': { journals: 1 },
      }),
      blames: ['mount-alice-srv-data'],
      fixable: false,
    },
    'it has a journal for each': {
      design: change('drbd-dual-primary', {
        'mount-bob-srv-data': null,
        'mount-alice-srv-data': { standbyIds: ['server-bob'] },
        'filesystem-drbd-data-volume-0': { journals: 2 },
      }),
      blames: ['mount-alice-srv-data'],
      fixable: true,
    },
    'it is made without locks': {
      design: change('drbd-dual-primary', {
        'mount-bob-srv-data': null,
        'mount-alice-srv-data': { standbyIds: ['server-bob'] },
        'filesystem-drbd-data-volume-0': { locking: 'lock_nolock' },
      }),
      blames: ['mount-alice-srv-data'],
      fixable: false,
    },
    'it moves to a server without the data': {
      design: change(
        extend('drbd-dual-primary', (build) => {
          build.server('charlie', {});
        }),
        { 'mount-alice-srv-data': { standbyIds: ['server-charlie'] } },
      ),
      blames: ['mount-alice-srv-data'],
      fixable: false,
    },
  },
  good: {
    'both mount it': template('drbd-dual-primary'),
    'XFS moves': template('drbd-single-primary'),
  },
});
