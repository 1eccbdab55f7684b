/** A CIB in which all nodes are members; without a status, crm_verify takes them for lost. */
export function withOnlineNodes(cib: string): string {
  const states = [...cib.matchAll(/<node id="(\d+)" uname="([^"]+)"\/>/g)].map(
    ([, id, host]) =>
      `<node_state id="${id}" uname="${host}" in_ccm="true" crmd="online" join="member" expected="member"/>`,
  );
  return cib
    .replace('<status/>', `<status>${states.join('')}</status>`)
    .replace('<cib ', '<cib have-quorum="1" dc-uuid="1" ');
}
