import { draw, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

/** The single-primary template, whose /srv/kolab moves, with a further filesystem of alice's mounted at the path. */
function beside(path: string, servers: readonly [string, ...string[]] = ['server-alice']): MakeDesign {
  return extend('drbd-single-primary', (build) => {
    const disk = build.dataDisk('server-alice', '/dev/sdx');
    build.mount(path, build.filesystem(disk, 'xfs'), servers, 'Inner');
  });
}

const INNER = 'mount-alice-srv-kolab-imap';

ruleCases(rule, {
  bad: {
    'a fixed mount below one that moves': {
      design: beside('/srv/kolab/imap'),
      blames: [INNER],
      says: /Inner of alice at \/srv\/kolab\/imap lies under \/srv\/kolab/,
      fixable: false,
    },
    'two levels below, with another slash': {
      design: beside('/srv/kolab//a/b/'),
      blames: ['mount-alice-srv-kolab-a-b'],
    },
    'both move, in different order': {
      design: beside('/srv/kolab/imap', ['server-bob', 'server-alice']),
      blames: ['mount-bob-srv-kolab-imap'],
    },
    'below a GFS2': {
      design: extend('drbd-dual-primary', (build) => {
        const disk = build.dataDisk('server-alice', '/dev/sdx');
        build.mount('/srv/data/inner', build.filesystem(disk, 'xfs'), ['server-alice'], 'Inner');
      }),
      blames: ['mount-alice-srv-data-inner'],
    },
  },
  good: {
    'side by side': beside('/srv/imap'),
    'a name that only begins alike': beside('/srv/kolab2'),
    'one path is another mistake': beside('/srv/kolab', ['server-bob']),
    'both move together': beside('/srv/kolab/imap', ['server-alice', 'server-bob']),
    'the moving one is the inner one': beside('/srv'),
    'on another server': extend('drbd-single-primary', (build) => {
      const charlie = build.server('charlie', {});
      build.mount('/srv/kolab/imap', build.filesystem(build.dataDisk(charlie, '/dev/sdb'), 'xfs'), [charlie]);
    }),
    'fixed below fixed: systemd orders them': draw((build) => {
      const alice = build.server('alice', {});
      build.mount('/srv', build.filesystem(build.dataDisk(alice, '/dev/sdb'), 'xfs'), [alice]);
      build.mount('/srv/kolab', build.filesystem(build.dataDisk(alice, '/dev/sdc'), 'xfs'), [alice]);
    }),
    'as drawn': template('drbd-cross-link'),
  },
});
