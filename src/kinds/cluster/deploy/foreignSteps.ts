import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { clusterHosts } from './clusterHosts.ts';

const CONF = '/etc/corosync/corosync.conf';
const CIB = '/var/lib/pacemaker/cib/cib.xml';

/** Shell functions: the name that a file of Corosync gives its cluster, and the resources that Pacemaker's file knows. */
const READERS = `name_in() { { sed -n 's/^[[:space:]]*cluster_name:[[:space:]]*//p' ${CONF} 2>/dev/null || true; } | head -n 1; }
resources_in() { { grep -o '<primitive [^>]*' ${CIB} 2>/dev/null || true; } | sed -n 's/.* id="\\([^"]*\\)".*/\\1/p'; }`;

/** The cluster of one member and nothing to run that the package of Debian and Ubuntu comes with. */
const IS_OF_PACKAGE = `[ "$(name_in)" = debian ] && [ -z "$(resources_in)" ]`;

/**
 * Another cluster on the same hosts would lose its members, and what it runs, to ours. Nothing is stopped for that: a person
 * takes the other cluster down, or finds that this is the wrong host.
 */
export function foreignSteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  const { cluster, name, units, fences } = plan;
  const common = { hostIds: clusterHosts(plan, index).map(({ id }) => id), elementIds: [cluster.id] };
  const ours = [...units.flatMap(({ resources }) => resources.map(({ id }) => id)), ...fences.map(({ id }) => id)];
  const isOurs = `[ "$(name_in)" = ${name} ]`;
  const away =
    'if it is of no worth, take it down (pcs cluster destroy, crm cluster remove), else this is the wrong host';
  return [
    {
      ...common,
      phase: 'preflight',
      place: 5,
      title: `See that no cluster but ${name} is here`,
      done: `is_ours ${CONF}`,
      run: `${READERS}
found=$(name_in)
${isOurs} || ! [ -e ${CONF} ] || { ${IS_OF_PACKAGE}; } ||
  fail "this host belongs to the cluster $found (${CONF}): ${away}"
running=$(corosync-cmapctl -g totem.cluster_name 2>/dev/null | sed 's/.* = //') || running=
case $running in
  '' | ${name}) ;;
  debian) [ -z "$(resources_in)" ] || fail 'the cluster debian runs here: ${away}' ;;
  *) fail "the cluster $running runs here: ${away}" ;;
esac
others=$(resources_in | ${ours.length === 0 ? 'cat' : `grep -vxF ${ours.map((id) => `-e ${quoteShell(id)}`).join(' ')} || true`})
[ -z "$others" ] ||
  fail "the cluster here runs resources that are not in this design (${CIB}): \${others//$'\\n'/, }; see crm_mon -1 --inactive"`,
    },
    {
      ...common,
      phase: 'files',
      place: -10,
      title: 'Stop the cluster without resources that the packages come with',
      done: `${READERS}
! pgrep -x corosync || ${isOurs}`,
      run: `${READERS}
{ ${IS_OF_PACKAGE}; } || fail "a cluster that is not ours runs here, $(name_in): ${away}"
systemctl stop pacemaker corosync`,
      check: `! pgrep -x corosync || ${isOurs}`,
    },
  ];
}
