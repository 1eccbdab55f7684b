import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

const KEPT = { 'disk-alice-kolab': { content: 'keep' } };
const share = { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-kolab' };

ruleCases(rule, {
  bad: {
    'the disk of the primary holds data': {
      design: change('drbd-single-primary', KEPT),
      blames: ['drbd-kolab-alice'],
      says: /Data Disk of kolab on alice/,
      fixable: false,
    },
    'no replica is meant to be primary, so that any may be the source': {
      design: change('drbd-single-primary', { ...KEPT, 'drbd-kolab-alice': { role: 'secondary' } }),
      blames: ['drbd-kolab-alice'],
    },
  },
  good: {
    'nothing is told of the disks': template('drbd-single-primary'),
    'the disk is empty': change('drbd-single-primary', { 'disk-alice-kolab': { content: 'empty' } }),
    'the metadata lies elsewhere': change('drbd-single-primary', {
      ...KEPT,
      'drbd-kolab-alice': { disks: [{ ...share, metaId: 'disk-alice-os' }] },
    }),
    'the disk is part of the running resource': change('drbd-single-primary', {
      'disk-alice-kolab': { content: 'in-use' },
    }),
    'the filesystem is told as large as the disk, which is another mistake': change('drbd-single-primary', {
      ...KEPT,
      'filesystem-drbd-kolab-volume-0': { size: 500 * GIB },
    }),
    'the filesystem was shrunk': change('drbd-single-primary', {
      ...KEPT,
      'filesystem-drbd-kolab-volume-0': { size: 499 * GIB },
    }),
    'the secondary loses its data anyway': change('drbd-single-primary', { 'disk-bob-kolab': { content: 'keep' } }),
    'a tie-breaker writes no metadata': change('drbd-single-primary', {
      ...KEPT,
      'drbd-kolab-alice': { role: 'tie-breaker' },
    }),
  },
});
