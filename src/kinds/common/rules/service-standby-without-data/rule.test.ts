import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the mount stays behind': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { standbyIds: [] } }),
      blames: ['service-database', 'service-imap', 'service-ldap', 'service-smtp', 'service-web'],
      says: /may move to bob/,
      fixable: true,
    },
    'another source is mounted there': {
      design: change(
        extend('nas', (build) => {
          build.mount('/srv/kolab/imap', build.filesystem(build.dataDisk('server-kolab2', '/dev/sdx'), 'xfs'), [
            'server-kolab2',
          ]);
        }),
        {},
      ),
      blames: ['service-imap'],
    },
  },
  good: {
    'the mount moves along': template('drbd-single-primary'),
    'both servers mount the export': template('nas'),
    'it stays where it is': change('drbd-single-primary', {
      'mount-alice-srv-kolab': { standbyIds: [] },
      'service-database': null,
      'service-ldap': null,
      'service-smtp': null,
      'service-web': null,
      'service-imap': { standbyIds: [] },
    }),
  },
});
