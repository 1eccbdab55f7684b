import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const PIB = 1024 ** 5;
const VOLUME = 'drbd-kolab-volume-0';
const disks = (size: number): Changes => ({ 'disk-alice-kolab': { size }, 'disk-bob-kolab': { size } });
/** The bitmap of 1 PiB and itself for one peer, and 36 KiB. */
const METADATA = 32 * 1024 ** 3 + 1024 ** 2 + 40 * 1024;

ruleCases(rule, {
  bad: {
    '2 PiB on both servers': {
      design: change('drbd-single-primary', disks(2 * PIB)),
      blames: [VOLUME],
      says: /at most 1 PiB/,
      fixable: false,
    },
    'a few blocks more': {
      design: change('drbd-single-primary', disks(PIB + METADATA + 4096)),
      blames: [VOLUME],
    },
  },
  good: {
    'half a tebibyte': template('drbd-single-primary'),
    '1 PiB and its metadata': change('drbd-single-primary', disks(PIB + METADATA)),
    'one disk is smaller': change('drbd-single-primary', { 'disk-alice-kolab': { size: 2 * PIB } }),
    'nobody knows the disks': change('drbd-single-primary', {
      'drbd-kolab-alice': { disks: [] },
      'drbd-kolab-bob': { disks: [] },
    }),
  },
});
