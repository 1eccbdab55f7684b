/** What can be lost with a configuration that is replaced: resources, their groups and clones, and every constraint. */
const KEPT = 'primitive|group|clone|master|bundle|template|rsc_[a-z]+|fencing-level|alert|tag|acl_[a-z]+';

/** What somebody has told the cluster of a member or a resource by hand: to keep its hands off, or to stop it. */
const HOLDS = 'standby|maintenance|is-managed|target-role';

/** Names of parameters whose values nobody else should read. */
const HIDDEN = 'pass|community|secret|priv';

/**
 * Lines of shell that compare the configuration in the file `$cib` with the one that runs, before it takes its place. What
 * differs is shown; what would be gone (a constraint of `crm_resource --ban`, a resource that somebody has added) needs the
 * word `name`. The first time nothing runs, and nothing is asked (cibadmin(8), --replace: what is not in the file is gone).
 */
export function changedCib(name: string): readonly string[] {
  return [
    `now=$(cibadmin --query --scope configuration)
next=$(CIB_file="$cib" cibadmin --query --scope configuration)`,
    `ids_in() { { grep -Eo '<((${KEPT}) |nvpair [^>]*name="(${HOLDS})")[^>]*' || true; } | sed -n 's/.* id="\\([^"]*\\)".*/\\1/p' | sort -u; }
gone=$(comm -23 <(ids_in <<<"$now") <(ids_in <<<"$next"))`,
    `if grep '<primitive ' <<<"$now" >/dev/null; then
  say '  What changes in the configuration that runs (<) and becomes the one of the bundle (>):'
  diff <(printf '%s\\n' "$now") <(printf '%s\\n' "$next") | sed -E 's/(name="[^"]*(${HIDDEN})[^"]*" value=")[^"]*/\\1.../' || true
fi`,
    `[ -z "$gone" ] || confirm ${name} "\${gone//$'\\n'/, } in the configuration that runs: it is not in the bundle"`,
  ];
}
