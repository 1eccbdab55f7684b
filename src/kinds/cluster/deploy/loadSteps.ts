import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { awaitMembers, clusterHosts, ownName } from './clusterHosts.ts';
import { changedCib } from './changedCib.ts';
import { fenceTests, PROVEN } from './fenceTests.ts';
import { heldServices } from './heldServices.ts';
import { heldUnits } from './heldUnits.ts';
import { holdLine } from './holdLine.ts';

/**
 * Loads the whole configuration at once, on the last member: then all of them run. The cluster is in maintenance
 * afterwards, so that nothing starts before fencing was seen to work (cibadmin(8), --replace); what needs more than that is
 * held on its own.
 */
export function loadSteps({ plan, folder }: PlacedPlan, context: ViewContext): readonly RunbookStep[] {
  const hosts = clusterHosts(plan, context.index);
  const source = `"$BUNDLE/${folder}/cib.xml"`;
  const mark = `"$STATE/$DESIGN/${ownName('cib', plan, folder)}.sha256"`;
  const hold = [
    ...heldUnits(plan).map((unit) => holdLine(unit, `${unit}-clone`)),
    ...heldServices(plan, context).map(({ id }) => holdLine(id)),
  ];
  return [
    {
      phase: 'cluster',
      place: 60,
      title: 'Load the configuration, with the cluster in maintenance',
      hostIds: hosts.slice(-1).map(({ id }) => id),
      done: `sha256sum <${source} | cmp -s - ${mark} && cibadmin --query --scope crm_config`,
      run: [
        awaitMembers(hosts, 300),
        `wait_for 120 'crm_attribute --type crm_config --name dc-version --query' || fail 'the members elect no leader'`,
        // It would be lost with the old configuration, and a server with old data could be promoted.
        `! cibadmin --query --xpath '//rsc_location[starts-with(@id, "drbd-fence-by-handler")]' >/dev/null 2>&1 ||
  fail 'DRBD keeps a peer with old data from being promoted: let it resync first'`,
        // The passwords of fence devices are in it: it goes, however the script ends.
        'cib=$(umask 077 && mktemp)',
        `trap 'rm -f "$cib"' EXIT`,
        `(filled ${source}) >"$cib"`,
        'CIB_file="$cib" crm_attribute --type crm_config --name maintenance-mode --update true',
        ...hold,
        ...fenceTests(plan, context.index).map(({ target }) => keepProof(target.host)),
        // With our own holds in place: a resource that somebody has stopped, and that they do not hold, would start.
        ...changedCib(ownName('cib', plan, folder)),
        `cibadmin --replace --scope configuration --xml-file "$cib" || fail 'Pacemaker refuses the configuration'`,
        'mkdir -p "$STATE/$DESIGN"',
        `sha256sum <${source} >${mark}`,
      ].join('\n'),
      check: 'cibadmin --query --scope resources >/dev/null',
      elementIds: [plan.cluster.id],
    },
  ];
}

/** A member that was fenced need not be fenced again for another configuration, unless that has other devices. */
function keepProof(host: string): string {
  return `! proof=$(crm_attribute --node ${host} --name ${PROVEN} --query --quiet 2>/dev/null) ||
  CIB_file="$cib" crm_attribute --node ${host} --name ${PROVEN} --update "$proof"`;
}
