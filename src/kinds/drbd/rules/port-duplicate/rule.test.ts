import { change, draw, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both on 7788': {
      design: change('drbd-cross-link', { 'drbd-imap': { port: 7788 } }),
      blames: ['drbd-imap', 'drbd-ldap'],
      says: /7788/,
      fixable: true,
    },
  },
  good: {
    '7788 and 7789': template('drbd-cross-link'),
    'one port on different servers': change(
      draw((build) => {
        const [a, b, c, d] = ['alice', 'bob', 'charlie', 'dora'].map((name) => build.server(name, {})) as [
          string,
          string,
          string,
          string,
        ];
        build.drbd({
          resourceName: 'r0',
          minor: 0,
          port: 7788,
          networkIds: [],
          replicas: [
            [a, build.dataDisk(a, '/dev/vdb')],
            [b, build.dataDisk(b, '/dev/vdb')],
          ],
        });
        build.drbd({
          resourceName: 'r1',
          minor: 0,
          port: 7788,
          networkIds: [],
          replicas: [
            [c, build.dataDisk(c, '/dev/vdb')],
            [d, build.dataDisk(d, '/dev/vdb')],
          ],
        });
      }),
      {},
    ),
  },
});
