import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const resource = (fields: Record<string, unknown>): Changes => ({ 'drbd-kolab': fields });
const bobs = (cache: string, metaId?: string): Changes => ({
  'disk-alice-kolab': { cache: 'protected' },
  'disk-bob-kolab': { cache: metaId === undefined ? cache : 'protected' },
  'disk-alice-os': { cache: 'protected' },
  'disk-bob-os': { cache },
  'drbd-kolab-bob': {
    disks: [
      { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-bob-kolab', ...(metaId === undefined ? {} : { metaId }) },
    ],
  },
});

ruleCases(rule, {
  bad: {
    "bob's cache has no battery": {
      design: change('drbd-single-primary', { ...resource({ diskFlushes: 'no' }), ...bobs('unprotected') }),
      blames: ['drbd-kolab'],
      says: /its disks on bob, whose/,
      fixable: true,
    },
    'the metadata beside the data is not flushed': {
      design: change('drbd-single-primary', { ...resource({ mdFlushes: 'no' }), ...bobs('unprotected') }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'the metadata apart is not flushed': {
      design: change('drbd-single-primary', {
        ...resource({ mdFlushes: 'no' }),
        ...bobs('unprotected', 'disk-bob-os'),
      }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'flushes are on': change('drbd-single-primary', {
      ...resource({ diskFlushes: 'yes', mdFlushes: 'yes' }),
      ...bobs('unprotected'),
    }),
    'nothing is told of them, and the kernel flushes': change('drbd-single-primary', bobs('unprotected')),
    'all caches have batteries': change('drbd-single-primary', {
      ...resource({ diskFlushes: 'no', mdFlushes: 'no' }),
      ...bobs('protected'),
    }),
    'there is no cache to flush': change('drbd-single-primary', {
      ...resource({ diskFlushes: 'no', mdFlushes: 'no' }),
      ...bobs('write-through'),
    }),
    'nothing is told of the caches': change('drbd-single-primary', resource({ diskFlushes: 'no' })),
    'data is flushed where only the metadata has no battery': change('drbd-single-primary', {
      ...resource({ diskFlushes: 'no' }),
      ...bobs('unprotected', 'disk-bob-os'),
    }),
    'a template': template('drbd-single-primary'),
  },
});
