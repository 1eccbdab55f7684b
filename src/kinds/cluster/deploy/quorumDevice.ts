import type { RunbookStep, Secret } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isOn } from '../../common/index.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { clusterHosts, ownName } from './clusterHosts.ts';

/** Where corosync-qnetd keeps its certificates (corosync-qnetd-certutil(8)). */
const QNETD = '/etc/corosync/qnetd/nssdb';
/** Where corosync-qdevice keeps them (corosync-qdevice-net-certutil(8)). */
const QDEVICE = '/etc/corosync/qdevice/net/nssdb';

/**
 * The certificate that members show to the quorum server, and the authority that has signed its own: one archive, made on
 * the quorum server. It does what corosync-qdevice-net-certutil(8) does on a member, so that nothing goes to and fro.
 */
export function qdeviceSecrets({ plan, folder }: PlacedPlan, index: DesignIndex): readonly Secret[] {
  const { device, name } = plan;
  if (!device) return [];
  const command = [
    'local nss',
    'nss=$(mktemp -d)',
    `[ -e ${QNETD}/cert9.db ] || corosync-qnetd-certutil -i >/dev/null`,
    `cp ${QNETD}/qnetd-cacert.crt "$nss"`,
    'certutil -N -d "$nss" --empty-password',
    `certutil -A -d "$nss" -t CT,c,c -n 'QNet CA' -i "$nss/qnetd-cacert.crt"`,
    'head -c 64 /dev/urandom >"$nss/noise"',
    `certutil -R -d "$nss" -s CN=${name} -o "$nss/request" -z "$nss/noise" >/dev/null 2>&1`,
    `corosync-qnetd-certutil -s -c "$nss/request" -n ${name} >/dev/null`,
    `certutil -A -d "$nss" -t u,u,u -n 'Cluster Cert' -i ${QNETD}/cluster-${name}.crt`,
    `pk12util -d "$nss" -o "$nss/qdevice-net-node.p12" -W '' -n 'Cluster Cert' >/dev/null`,
    'tar -C "$nss" -cf "$1" qnetd-cacert.crt qdevice-net-node.p12',
    'rm -rf "$nss"',
  ].join('\n    ');
  return [
    {
      name: ownName('qdevice_certificates', plan, folder),
      title: `Certificates for the quorum device of ${name}`,
      hostIds: [device.serverId, ...clusterHosts(plan, index).map(({ id }) => id)],
      origin: { type: 'command', command },
      elementIds: [device.id],
    },
  ];
}

/** The quorum server and its clients. What signs certificates is installed before the other packages are. */
export function qdeviceSteps({ plan, folder }: PlacedPlan, index: DesignIndex): readonly RunbookStep[] {
  const { device } = plan;
  if (!device) return [];
  const archive = `"$SECRETS/${ownName('qdevice_certificates', plan, folder)}"`;
  const members = clusterHosts(plan, index).map(({ id }) => id);
  const elementIds = [device.id];
  return [
    {
      phase: 'secrets',
      place: -10,
      title: 'Install what signs the certificates of quorum devices',
      hostIds: [device.serverId],
      done: 'command -v corosync-qnetd-certutil',
      run: `if command -v apt-get >/dev/null; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q corosync-qnetd
elif command -v dnf >/dev/null; then
  dnf install -y corosync-qnetd || fail 'switch on the repository of the High Availability add-on first'
else
  zypper --non-interactive install corosync-qnetd
fi`,
      elementIds,
    },
    {
      phase: 'network',
      place: 50,
      title: 'Start corosync-qnetd, now and at boot',
      hostIds: [device.serverId],
      done: isOn('corosync-qnetd'),
      run: 'systemctl enable --now corosync-qnetd',
      check: 'systemctl is-active --quiet corosync-qnetd',
      elementIds,
    },
    {
      phase: 'cluster',
      place: 10,
      title: 'Take over the certificates for the quorum device',
      hostIds: members,
      done: `certutil -L -d ${QDEVICE} -n 'Cluster Cert'`,
      run: `rm -rf ${QDEVICE}
certificates=$(mktemp -d)
tar -C "$certificates" -xf ${archive}
corosync-qdevice-net-certutil -i -c "$certificates/qnetd-cacert.crt"
corosync-qdevice-net-certutil -m -c "$certificates/qdevice-net-node.p12"
rm -rf "$certificates"`,
      check: `certutil -L -d ${QDEVICE} -n 'Cluster Cert' >/dev/null`,
      elementIds,
    },
    {
      phase: 'cluster',
      place: 30,
      title: 'Start corosync-qdevice, now and at boot',
      hostIds: members,
      done: isOn('corosync-qdevice'),
      run: 'systemctl enable --now corosync-qdevice',
      check: 'systemctl is-active --quiet corosync-qdevice',
      elementIds,
    },
  ];
}
