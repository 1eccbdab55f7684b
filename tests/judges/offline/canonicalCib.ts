/**
 * What a CIB says, one statement a line and sorted, without the ids that tools choose: resources with their parents,
 * attributes with their owners, operations, constraints, properties.
 */
export function canonicalCib(xml: string): readonly string[] {
  const said: string[] = [];
  const open: { readonly tag: string; readonly id: string }[] = [];
  for (const [, closing, tag = '', attributes = '', empty] of xml.matchAll(/<(\/?)([a-z_-]+)((?: [^<>]*?)?)(\/?)>/g)) {
    if (closing === '/') {
      open.pop();
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const id = pairs.find(([name]) => name === 'id')?.[1] ?? '';
    const others = pairs
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => `${name}=${value}`)
      .sort();
    const owner = open.findLast((parent) => NAMED.has(parent.tag));
    const set = open.findLast((parent) => parent.tag.endsWith('attributes') || parent.tag.endsWith('_set'))?.tag ?? '';
    if (NAMED.has(tag)) said.push(`${owner?.id ?? ''} > ${tag} ${id} ${others.join(' ')}`);
    else if (tag === 'nvpair') said.push(`${owner?.id ?? ''} ${set} ${others.join(' ')}`);
    else if (SPOKEN.has(tag)) said.push(`${owner?.id ?? ''} ${tag} ${others.join(' ')}`);
    if (empty !== '/') open.push({ tag, id });
  }
  return said.filter((line) => !OWN_WORDS.test(line)).sort();
}

const NAMED = new Set(['primitive', 'group', 'clone']);
const SPOKEN = new Set(['op', 'rsc_location', 'rsc_colocation', 'rsc_order', 'rule', 'expression', 'fencing-level']);

/** Properties that a running cluster writes about itself. */
const OWN_WORDS = /name=(dc-version|have-watchdog|cluster-infrastructure|cluster-name) /;
