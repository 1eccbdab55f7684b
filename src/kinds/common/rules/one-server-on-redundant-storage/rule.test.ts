import { change, draw, extend, inLab, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Service } from '../../elements.ts';
import { rule } from './rule.ts';

const ROLES = ['ldap', 'database', 'imap', 'smtp', 'web'];

/** A template whose services may not move. */
function bound(base: string): MakeDesign {
  return change(base, Object.fromEntries(ROLES.map((role) => [`service-${role}`, { standbyIds: [] }])));
}

ruleCases(rule, {
  bad: {
    'GlusterFS with one client that runs services': {
      design: bound('glusterfs'),
      blames: ['server-kolab1'],
      says: /Database, IMAP, LDAP, SMTP and 1 more can run on Kolab Server 1 only, and the data lies on gv0/,
      fixable: false,
    },
    'a filer behind one server': { design: change(bound('nas'), { 'server-kolab2': null }), blames: ['server-kolab1'] },
    'a replica that no service may move to': {
      design: change(bound('drbd-single-primary'), { 'mount-alice-srv-kolab': { standbyIds: [] } }),
      blames: ['server-alice'],
      says: /lies on XFS/,
    },
    'IMAP alone stays behind': {
      design: change('nas', { 'service-imap': { standbyIds: [] } }),
      blames: ['server-kolab1'],
      says: /^IMAP can run on/,
    },
  },
  good: {
    'services may move': template('glusterfs'),
    'each works on its own server, and may move': template('drbd-cross-link'),
    'a second web server with data of its own': extend(
      change('nas', { 'service-web': { standbyIds: [] } }),
      (build) => {
        build.add(Service, 'service-web-2', 'Web 2', {
          role: 'web',
          serverId: 'server-kolab2',
          standbyIds: [],
          dataPath: '/srv/kolab/www',
        });
      },
    ),
    'the data lies on a disk of the server': draw((build) => {
      const alice = build.server('alice', {});
      build.mount('/srv', build.filesystem(build.dataDisk(alice, '/dev/sdb'), 'xfs'), [alice]);
      build.service('imap', '/srv/imap', [alice]);
    }),
    'no mount at all': draw((build) => {
      build.service('imap', '/var/spool/imap', [build.server('alice', {})]);
    }),
    'the lab, as drawn': inLab(template('nas')),
  },
});
