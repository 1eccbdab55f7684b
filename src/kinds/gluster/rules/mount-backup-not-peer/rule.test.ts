import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const options = (...list: string[]) => change('glusterfs', { 'mount-kolab1-srv-kolab': { options: list } });
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    'a server outside the pool': {
      design: options('backup-volfile-servers=gluster2:kolab2'),
      blames,
      says: /falls back to kolab2, outside GlusterFS/,
      fixable: true,
    },
    'the only one that is named': {
      design: options('backupvolfile-server=kolab2'),
      blames,
      says: /back to kolab2, outside/,
      fixable: true,
    },
    'by the address of a server outside': {
      design: options('backup-volfile-servers=10.10.1.32:alias.example.org'),
      blames,
      says: /back to 10\.10\.1\.32, outside/,
      fixable: true,
    },
    'no pool left': {
      design: change(options('backup-volfile-servers=gluster2'), { 'gluster-peer-1': null, 'gluster-peer-2': null }),
      blames,
    },
  },
  good: {
    'none named': template('glusterfs'),
    'by name': options('backup-volfile-servers=gluster2:gluster1'),
    'by address': options('backupvolfile-server=10.10.1.22'),
    'by the name of the probe': change(options('backup-volfile-servers=gl2.example.org'), {
      'gluster-peer-2': { probeName: 'gl2.example.org' },
    }),
    'a longer name, which may be that of a peer': options('backup-volfile-servers=gluster2.example.org'),
    'an address that the design does not know': options('backup-volfile-servers=192.0.2.7'),
    'another filesystem': change('nas', { 'mount-kolab1-srv-kolab': { options: ['backupvolfile-server=x'] } }),
  },
});
