import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { Service } from '../../../common/index.ts';
import { rule } from './rule.ts';

const mail = (files: number | undefined, sets = 1) =>
  extend(
    () => glusterDesign({ form: 'arbiter', bricks: 3 * sets }),
    (build) => {
      build.add(Service, 'service-imap', 'IMAP', {
        serverId: 'server-k1',
        standbyIds: ['server-k2'],
        role: 'imap',
        dataPath: '/srv/mail/imap',
        ...(files === undefined ? {} : { files }),
      });
    },
  );

const sized = (files: number | undefined, size: number) => change(mail(files), { 'disk-n3-vdb': { size } });

ruleCases(rule, {
  bad: {
    'a byte too few': {
      design: sized(1_000_000, 4_096_000_000 - 1),
      blames: ['brick-3'],
      says: /1000000 files.*needs 3907 MiB/,
      fixable: false,
    },
    'two services together': {
      design: extend(sized(600_000, 4_000_000_000), (build) => {
        build.add(Service, 'service-smtp', 'SMTP', {
          serverId: 'server-k2',
          standbyIds: [],
          role: 'smtp',
          dataPath: '/srv/mail/queue',
          files: 400_000,
        });
      }),
      blames: ['brick-3'],
      says: /1000000 files/,
    },
    'each of two sets has half of the files': {
      design: change(mail(2_000_001, 2), { 'disk-n6-vdb': { size: 4_096_000_000 } }),
      blames: ['brick-6'],
      says: /1000001 files/,
    },
  },
  good: {
    'just enough': sized(1_000_000, 4_096_000_000),
    'not told how many': sized(undefined, 1),
    'a data brick is no arbiter': change(mail(1_000_000), { 'disk-n1-vdb': { size: 1 } }),
    'no disk': change(mail(1_000_000), { 'brick-3': { backingId: undefined } }),
    'files elsewhere': change(sized(1_000_000, 1), { 'service-imap': { dataPath: '/var/spool/imap' } }),
    'three copies': change(sized(1_000_000, 1), { gv0: { form: 'replicate' } }),
  },
});
