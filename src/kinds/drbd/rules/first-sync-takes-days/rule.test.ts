import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB, TIB } from '../../../../templates/builder.ts';
import { usableSize } from '../../metadataSize.ts';
import { rule } from './rule.ts';

const sized = (size: number, resource: Record<string, unknown> = {}, network: Record<string, unknown> = {}) =>
  change('drbd-single-primary', {
    'disk-alice-kolab': { size },
    'disk-bob-kolab': { size },
    'drbd-kolab': resource,
    'network-replication': network,
  });

/** The disk, of a whole number of pages, whose device takes exactly a day at 1 MiB/s. */
function diskForOneDay(): number {
  const device = 86_400 * 1_024 ** 2;
  let disk = device;
  while (usableSize(disk, 1, 'internal') < device) disk += 4_096;
  return disk;
}

ruleCases(rule, {
  bad: {
    'a page more than a day': {
      design: sized(diskForOneDay() + 4_096, { cMaxRate: 1_024 }),
      blames: ['drbd-kolab'],
      says: /takes 24 hours/,
    },
    'ten tebibytes at the limit that DRBD has by itself': {
      design: sized(10 * TIB),
      blames: ['drbd-kolab'],
      says: /copies 10 TiB and takes 29 hours at best/,
      fixable: false,
    },
    'a slow line': {
      design: sized(500 * GIB, {}, { speed: 45 }),
      blames: ['drbd-kolab'],
      says: /takes 26 hours/,
    },
    'without the controller nobody set the rate': {
      design: sized(50 * GIB, { cPlanAhead: 0 }),
      blames: ['drbd-kolab'],
      says: /takes 58 hours/,
    },
    'no limit, and a line that is slow all the same': {
      design: sized(10 * TIB, { cMaxRate: 0 }, { speed: 1_000 }),
      blames: ['drbd-kolab'],
      says: /takes 24 hours/,
    },
  },
  good: {
    'a day to the second': sized(diskForOneDay(), { cMaxRate: 1_024 }),
    'half a tebibyte': template('drbd-single-primary'),
    'eight tebibytes, less than a day': sized(8 * TIB),
    'a limit that is set higher': sized(10 * TIB, { cMaxRate: 400_000 }, { speed: 10_000 }),
    'no limit, and nothing told of the line': sized(100 * TIB, { cMaxRate: 0 }),
    'nothing to copy to': change(sized(10 * TIB), { 'drbd-kolab-bob': null }),
  },
});
