import { describe, expect, test } from 'vitest';
import { variants } from '../variants/index.ts';
import { hasTools } from './hasTools.ts';
import { offlineJudges } from './offline/index.ts';
import { bundleFiles, judgeFiles } from './offline/judgeBundle.ts';

/** A mistake in one sort of file that is accepted without it (variants.judge.ts), for each judge: variant, files, and what stands where what should stand. */
const MISTAKES: Readonly<Record<string, readonly [variant: string, path: RegExp, right: RegExp, wrong: string][]>> = {
  stat: [['nas', /etc\/hosts$/, /\n/g, '\r\n']],
  sha256sum: [['nas', /design\.quorate\.json$/, /kolab1/, 'kolab3']],
  'python-parsers': [
    ['san', /mapping\.tsv$/, /\t/, '\t\t'],
    ['reactor-tie-breaker', /\.toml$/, /"/, ''],
  ],
  yamllint: [['nas', /site\.yml$/, /^ {2}become: true$/m, '  become: true\n  become: false']],
  'ansible-playbook': [['nas', /site\.yml$/, /builtin\.command:/, 'builtin.comand:']],
  'ansible-lint': [['nas', /site\.yml$/, / {6}changed_when: .*\n/g, '']],
  'sh-n': [['nas', /runbook\/00-preflight\.sh$/, /\nend_phase/, '\nif true\nend_phase']],
  shellcheck: [['nas', /runbook\/00-preflight\.sh$/, /\nend_phase/, '\nls $HOST\nend_phase']],
  getent: [['nas', /etc\/hosts$/, /^10\.10\.1\.41/m, '10.10.1.412']],
  drbdadm: [
    ['drbd-single-primary', /alice\/addresses$/, /10\.1\.1\.31\n/, ''],
    ['drbd-single-primary', /\.res$/, /node-id 1;/, 'node-id 0;'],
    ['drbd-single-primary', /bob\/.*\.res$/, /protocol C;/, 'protocol A;'],
    ['drbd-8.4', /\.res$/, /protocol C;/, 'protocol C; connection-mesh { hosts alice bob; }'],
  ],
  crontab: [
    ['drbd-tuned', /drbd-verify$/, /^17 3/m, '17 25'],
    ['drbd-tuned', /drbd-verify$/, / root /, ' rooot '],
    ['drbd-tuned', /drbd-verify$/, / verify /, ' verifie '],
    ['drbd-tuned', /drbd-verify$/, / verify kolab/, ' verify kolap'],
    ['drbd-tuned', /drbd-verify$/, /\n$/, ''],
  ],
  'drbd-reactor': [['reactor-tie-breaker', /\.toml$/, /preferred-nodes /, 'preferred-hosts ']],
  corosync: [
    ['drbd-single-primary', /corosync\.conf$/, /nodeid: 2/, 'nodeid: 1'],
    ['drbd-single-primary', /bob\/.*corosync\.conf$/, /token: \d+|version: 2/, 'version: 2\n  token: 9999'],
  ],
  sbd: [
    ['fence-sbd-disk', /default\/sbd$/, /WATCHDOG_TIMEOUT/, 'WATCHDOG_TIME'],
    ['fence-sbd-disk', /default\/sbd$/, /WATCHDOG_TIMEOUT=15/, 'WATCHDOG_TIMEOUT=20'],
    ['fence-sbd-disk', /default\/sbd$/, /DEVICE=.*/, 'DEVICE=/dev/mapper/spd'],
    ['fence-sbd-disk', /default\/sbd$/, /WATCHDOG_DEV=/, 'WATCHDOG_DEV=${ROOT}'],
    ['fence-sles-15', /sysconfig\/sbd$/, /flush,reboot/, 'flash,reboot'],
    ['fence-sbd-disk', /sbd-disks\.sh$/, / -4 30 /, ' -4 20 '],
    ['fence-sbd-disk', /sbd-disks\.sh$/, / -1 15 /, ' -1 20 '],
    ['fence-sbd-disk', /cib\.xml$/, /(name="stonith-timeout" value=)"\d+s?"/, '$1"20s"'],
    ['fence-sbd-watchdog', /cib\.xml$/, /(name="stonith-watchdog-timeout" value=)"\d+s?"/, '$1"10s"'],
  ],
  dlm_controld: [
    ['drbd-dual-primary', /dlm\.conf$/, /protocol=/, 'protocoll='],
    ['drbd-dual-primary', /dlm\.conf$/, /=sctp/, ' sctp'],
  ],
  'modules-load': [['drbd-dual-primary', /modules-load\.d/, /sctp/, 'sctpp']],
  'cib-schema': [['san', /cib\.xml$/, /<group /, '<group kind="x" ']],
  crm_verify: [['san', /cib\.xml$/, /stonith-enabled" value="true"/, 'stonith-enabled" value="maybe"']],
  pcs: [
    ['san', /pcs-setup\.sh$/, /pcs constraint location g_kolab.*\n/, ''],
    ['san', /pcs-setup\.sh$/, /^pcs /m, 'crm_node -l\npcs '],
  ],
  crm: [['san', /crm-commands\.txt$/, /location .*g_kolab 100.*\n/, '']],
  mkfs: [
    ['drbd-dual-primary', /mkfs\.sh$/, /-j 2/, '-j two'],
    ['drbd-dual-primary', /mkfs\.sh$/, /-t kolab:/, '-t'],
  ],
  o2cb: [['drbd-o2cb', /cluster\.conf$/, /name = bob/, 'name = bab']],
  'o2cb-start': [
    ['drbd-o2cb', /default\/o2cb$/, /ENABLED=true/, 'ENABLED=yes'],
    ['drbd-o2cb', /default\/o2cb$/, /THRESHOLD=61/, 'THRESHOLD=6'],
    ['drbd-o2cb', /default\/o2cb$/, /BOOTCLUSTER=kolab/, 'BOOTCLUSTER=kolap'],
    ['drbd-o2cb', /default\/o2cb$/, /IDLE_TIMEOUT_MS/, 'IDLE_TIME_MS'],
  ],
  lvmconfig: [['san', /lvmlocal\.conf$/, /system_id_source/, 'system_id_sauce']],
  fstab: [
    ['nas', /fstab$/, /^(.*)\n/, '$1\n$1\n'],
    ['nas', /fstab$/, /\/srv\/kolab /, '/srv/my kolab '],
  ],
  'systemd-units': [
    ['nas', /quorate-storage\.conf$/, /RequiresMountsFor/, 'RequireMountFor'],
    ['san', /resource-agents-deps\.target\.d\/quorate-storage\.conf$/, /After=multipathd/, 'Afterwards=multipathd'],
  ],
  'initiator-name': [
    ['san', /initiatorname\.iscsi$/, /InitiatorName=/, 'InitiatorName = '],
    ['san', /initiatorname\.iscsi$/, /=iqn\.2024-05/, '=iqn.24-05'],
    ['san', /initiatorname\.iscsi$/, /=iqn/, '=IQN'],
    ['san', /initiatorname\.iscsi$/, /:kolab2/, ':kolab1'],
  ],
  iscsiadm: [
    ['san', /iscsid\.conf$/, /replacement_timeout/, 'replacement_timeouts'],
    ['san', /iscsi-initiator\.sh$/, /node\.startup=/, 'node.start='],
  ],
  multipath: [['san', /multipath\.conf$/, /no_path_retry/, 'no_path_retries']],
  exportfs: [['nas', /exports$/, /sync/, 'synch']],
  nfsconf: [
    ['nas-krb5', /idmapd\.conf$/, /Domain = .*/, 'Domian = example.com'],
    ['ha-nfs-drbd', /quorate\.conf$/, /\[nfsd\]/, '[nfds]'],
  ],
  'ganesha.nfsd': [['ha-nfs-ganesha', /ganesha\.conf$/, /Squash/, 'Squish']],
  glusterd: [
    ['glusterfs', /glusterd\.vol$/, /end-volume/, 'end-vol'],
    ['glusterfs', /glusterd\.vol$/, /max-port/, 'maximum-port'],
    ['glusterfs', /glusterd\.vol$/, /listen-port \d+/, 'listen-port 240070'],
    ['glusterfs', /glusterd\.vol$/, /ping-timeout/, 'pong-timeout'],
  ],
};

const tools = [...new Set(offlineJudges.flatMap((judge) => judge.tools))];

describe.skipIf(!hasTools(...tools))('a judge notices a mistake', () => {
  const cases = offlineJudges.flatMap((judge) =>
    (MISTAKES[judge.id] ?? []).map(([id, path, right, wrong]) => ({ judge, id, path, right, wrong })),
  );

  test('of each sort', () => {
    expect(Object.keys(MISTAKES).sort()).toEqual(offlineJudges.map(({ id }) => id).sort());
  });

  test.each(cases)('$judge.id: $wrong in $path of $id', async ({ judge, id, path, right, wrong }) => {
    const files = bundleFiles(variants.find((variant) => variant.id === id)?.design() ?? variants[0]!.design());
    const changed = files.map((file) =>
      path.test(file.path) ? { ...file, text: file.text.replace(right, wrong) } : file,
    );
    expect(changed.some(({ text }, at) => text !== files[at]?.text)).toBe(true);
    expect(await judgeFiles(changed, [judge])).not.toEqual([]);
  });
});
