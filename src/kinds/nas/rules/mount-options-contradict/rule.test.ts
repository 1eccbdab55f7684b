import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const options = (...list: string[]) => change('nas', { 'mount-kolab1-srv-kolab': { options: list } });
const served = (fields: Record<string, unknown>, ...list: string[]) =>
  change('nas', { 'export-kolab': fields, 'mount-kolab1-srv-kolab': { options: list } });
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    'soft below a hard export': {
      design: options('soft'),
      blames,
      says: /^NFS Mount of Kolab Server 1 has the option "soft", and \/export\/kolab is served with "hard"\.$/,
      fixable: true,
    },
    'nearly soft': { design: options('softerr'), blames, fixable: true },
    'hard below a soft export': { design: served({ recovery: 'soft' }, 'hard'), blames, fixable: true },
    'another version': { design: options('vers=4.1'), blames, says: /"vers=4\.1".*"nfsvers=4\.2"/, fixable: true },
    'another version as a word': { design: options('v3'), blames, says: /"v3"/, fixable: true },
    'a version in two options': {
      design: options('nfsvers=4', 'minorversion=1'),
      blames,
      says: /"nfsvers=4" and "minorversion=1"/,
      fixable: true,
    },
    'the last of two minor versions counts': {
      design: options('vers=4', 'minorversion=1', 'minorversion=2'),
      blames,
      says: /option "minorversion=1", and/,
      fixable: true,
    },
    'a version that is not whole': { design: options('vers=4'), blames, fixable: true },
    'a minor version of NFS 3': { design: served({ version: '3' }, 'minorversion=2'), blames, fixable: true },
    'a security that is not exported': { design: options('sec=krb5'), blames, says: /"sec=sys"/, fixable: true },
    'less security than told': {
      design: served({ security: 'krb5p' }, 'sec=sys'),
      blames,
      says: /"sec=krb5p"/,
      fixable: true,
    },
    'another transport than told': { design: served({ transport: 'tcp' }, 'rdma'), blames, says: /"proto=tcp"/ },
    'two transports': { design: options('tcp', 'proto=rdma'), blames, says: /"tcp" and "proto=rdma"/, fixable: false },
    'read-only and not': {
      design: options('ro', 'rw'),
      blames,
      says: /has the options "ro" and "rw", of which only the last/,
      fixable: false,
    },
    'a word and its opposite': { design: options('ac', 'noac'), blames, fixable: false },
    'two values': { design: options('timeo=600', 'timeo=50'), blames, fixable: false },
    'two at once': { design: options('soft', 'ro', 'rw'), blames: [...blames, ...blames] },
  },
  good: {
    none: template('nas'),
    'what the export says': served(
      { security: 'krb5p', transport: 'tcp' },
      'hard',
      'vers=4.2',
      'sec=krb5p',
      'proto=tcp6',
    ),
    'the version in two options': options('vers=4', 'minorversion=2'),
    'the version as a word': options('v4.2'),
    'NFS 3 as a word': served({ version: '3' }, 'v3'),
    'security as it is by default': options('sec=sys'),
    'a transport that the export leaves open': options('proto=rdma', 'rdma'),
    'the same twice': options('timeo=600', 'timeo=600', 'nocto', 'nocto'),
    'with and without a value': options('fsc', 'fsc=kolab'),
    'several units to wait for': options('x-systemd.requires=a.service', 'x-systemd.requires=b.service'),
    'several comments': options('comment=a', 'comment=b'),
    'of another filesystem': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['ro', 'rw'] } }),
  },
});
