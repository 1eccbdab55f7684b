import { describe, expect, test } from 'vitest';
import { templateDesign, threeReplicaDesign, tieBreakerDesign } from '../../../../tests/drbdVariants.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text).join('\n') ?? '';
}

const ETC = 'hosts/alice/etc';
const RES = `${ETC}/drbd.d/kolab.res`;
const single = templateDesign('drbd-single-primary');
const resOf = (fields: Record<string, unknown>): string => fileOf(patchElement(single, 'drbd-kolab', fields), RES);
const r0Of = (design: Design, fields: Record<string, unknown>): string =>
  fileOf(patchElement(design, 'drbd-r0', fields), `${ETC}/drbd.d/r0.res`);

/** The statements of one section of a resource. */
function sectionOf(file: string, section: string): readonly string[] {
  const body = file.split(`\n  ${section} {\n`)[1]?.split('\n  }')[0] ?? '';
  return body.split('\n').map((statement) => statement.trim());
}

describe.each(['8.4', '9'] as const)(
  'what is told of the connections is printed as it was told, DRBD %s',
  (generation) => {
    const timings = { timeout: 50, pingInt: 8, connectInt: 9, onCongestion: 'pull-ahead', protocol: 'A' };
    const policies = { afterSb0pri: 'discard-least-changes', afterSb1pri: 'disconnect', rrConflict: 'disconnect' };
    const resync = { cPlanAhead: 0, cMaxRate: 250, resyncRate: 1_000 };
    const file = resOf({ generation, fencing: 'resource-only', ...timings, ...policies, ...resync });

    test('in the net section', () => {
      expect(sectionOf(file, 'net')).toEqual([
        'protocol A;',
        ...(generation === '9' ? ['fencing resource-only;'] : []),
        'timeout 50;',
        'ping-int 8;',
        'connect-int 9;',
        'on-congestion pull-ahead;',
        'after-sb-0pri discard-least-changes;',
        'after-sb-1pri disconnect;',
        'after-sb-2pri disconnect;',
        'rr-conflict disconnect;',
      ]);
    });

    test('in the one disk section', () => {
      expect(file.match(/^ {2}disk \{/gm)).toHaveLength(1);
      expect(sectionOf(file, 'disk')).toEqual([
        ...(generation === '8.4' ? ['fencing resource-only;'] : []),
        'c-plan-ahead 0;',
        'c-max-rate 250;',
        'resync-rate 1000;',
      ]);
    });
  },
);

describe('what is not told is as before', () => {
  test('in single-primary mode', () => {
    expect(sectionOf(resOf({}), 'net')).toEqual([
      'protocol C;',
      'fencing resource-and-stonith;',
      'after-sb-0pri discard-zero-changes;',
      'after-sb-1pri consensus;',
      'after-sb-2pri disconnect;',
    ]);
    expect(sectionOf(resOf({}), 'options')).toEqual(['auto-promote no;']);
  });

  test('in dual-primary mode the secondary loses', () => {
    const file = fileOf(templateDesign('drbd-dual-primary'), `${ETC}/drbd.d/data.res`);
    expect(sectionOf(file, 'net')).toContain('after-sb-1pri discard-secondary;');
  });

  test('DRBD 8.4 has no options of a resource', () => {
    expect(resOf({ generation: '8.4', autoPromote: 'yes', quorum: 'all', minimumRedundancy: 2 })).not.toContain(
      'options',
    );
    expect(sectionOf(resOf({ generation: '8.4', onNoData: 'suspend-io' }), 'options')).toEqual([
      'on-no-data-accessible suspend-io;',
    ]);
  });
});

describe('quorum', () => {
  const told = { quorum: 'number', onNoQuorum: 'io-error' };

  test('is a number where it is told, and more than half of the disks where it is not', () => {
    expect(sectionOf(r0Of(threeReplicaDesign(), { ...told, quorumNumber: 3 }), 'options')).toContain('quorum 3;');
    expect(sectionOf(r0Of(threeReplicaDesign(), told), 'options')).toContain('quorum 2;');
    expect(sectionOf(r0Of(tieBreakerDesign(), told), 'options')).toContain('quorum 2;');
    expect(sectionOf(r0Of(threeReplicaDesign(), { quorum: 'majority', quorumNumber: 3 }), 'options')).toContain(
      'quorum majority;',
    );
  });

  test('goes with the least number of copies, and the answers to its loss', () => {
    expect(sectionOf(r0Of(threeReplicaDesign(), { ...told, minimumRedundancy: 2 }), 'options')).toEqual([
      'auto-promote no;',
      'quorum 2;',
      'quorum-minimum-redundancy 2;',
      'on-no-quorum io-error;',
      'on-no-data-accessible io-error;',
    ]);
    expect(sectionOf(r0Of(threeReplicaDesign(), { onNoData: 'suspend-io' }), 'options')).toContain(
      'on-no-data-accessible suspend-io;',
    );
  });

  test('that is off leaves the answers out, except what is told', () => {
    const off = { quorum: 'off', minimumRedundancy: 2, autoPromote: 'yes' };
    expect(sectionOf(resOf(off), 'options')).toEqual(['auto-promote yes;']);
    expect(sectionOf(resOf({ ...off, onNoData: 'suspend-io' }), 'options')).toEqual([
      'auto-promote yes;',
      'on-no-data-accessible suspend-io;',
    ]);
  });
});

describe('handlers', () => {
  test('restart a primary where a policy wants that, and only there', () => {
    for (const policy of [{ afterSb1pri: 'call-pri-lost-after-sb' }, { afterSb2pri: 'call-pri-lost-after-sb' }]) {
      expect(resOf(policy)).toMatch(
        /pri-lost-after-sb "\/usr\/lib\/drbd\/notify-pri-lost-after-sb\.sh root; .*reboot -f";/,
      );
    }
    expect(resOf({ rrConflict: 'call-pri-lost' })).toMatch(
      /pri-lost "\/usr\/lib\/drbd\/notify-pri-lost\.sh root; .*reboot -f";/,
    );
    expect(resOf({})).not.toContain('pri-lost');
  });
});

describe('how peers prove who they are and compare their copies', () => {
  const common = `${ETC}/drbd.d/global_common.conf`;
  const cross = templateDesign('drbd-cross-link');
  const of = (design: Design, path: string): readonly string[] =>
    [...fileOf(design, path).matchAll(/cram-hmac-alg .*|shared-secret .*|verify-alg .*/g)].map(([text]) => text);

  test('stands in the common section where all agree', () => {
    expect(of(cross, common)).toEqual([
      'cram-hmac-alg sha256;',
      'shared-secret "CHANGE_ME_drbd_secret";',
      'verify-alg sha256;',
    ]);
    expect(of(cross, `${ETC}/drbd.d/ldap.res`)).toEqual([]);
  });

  test('stands with the resource where they differ', () => {
    const design = patchElement(cross, 'drbd-ldap', { cramHmacAlg: 'sha512', verifyAlg: 'crc32c' });
    expect(of(design, common)).toEqual(['shared-secret "CHANGE_ME_drbd_secret";']);
    expect(of(design, `${ETC}/drbd.d/ldap.res`)).toEqual(['cram-hmac-alg sha512;', 'verify-alg crc32c;']);
    expect(of(design, `${ETC}/drbd.d/imap.res`)).toEqual(['cram-hmac-alg sha256;', 'verify-alg sha256;']);
  });

  test('a secret never stands without the way in which it is used', () => {
    const design = patchElement(cross, 'drbd-ldap', { cramHmacAlg: 'none', verifyAlg: 'none' });
    expect(of(design, common)).toEqual([]);
    expect(of(design, `${ETC}/drbd.d/ldap.res`)).toEqual([]);
    expect(of(design, `${ETC}/drbd.d/imap.res`)).toHaveLength(3);
  });

  test('copies are compared by one server, when that is scheduled', () => {
    const cron = (host: string, fields: Record<string, unknown>): string =>
      fileOf(patchElement(cross, 'drbd-imap', fields), `hosts/${host}/etc/cron.d/drbd-verify`);
    expect(cron('bob', { verifySchedule: 'monthly' })).toBe('17 3 1 * * root /usr/sbin/drbdadm verify imap');
    expect(cron('alice', { verifySchedule: 'monthly' })).toBe('');
    expect(cron('bob', { verifySchedule: 'weekly' })).toBe('17 3 * * 0 root /usr/sbin/drbdadm verify imap');
    for (const fields of [{}, { verifySchedule: 'never' }, { verifySchedule: 'weekly', verifyAlg: 'none' }]) {
      expect(cron('bob', fields)).toBe('');
    }
  });
});
