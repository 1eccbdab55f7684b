/**
 * A line of shell that keeps the cluster from starting a resource of the configuration in the file `$cib`; `holder` is the
 * clone that it is in, if any. What runs already goes on: the configuration may be loaded again in production.
 */
export function holdLine(id: string, holder: string = id): string {
  return `crm_resource --resource ${id} --locate 2>/dev/null | grep 'running on: ' >/dev/null ||
  CIB_file="$cib" crm_resource --resource ${holder} --meta --set-parameter target-role --parameter-value Stopped`;
}
