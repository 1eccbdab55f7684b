import { readFileSync } from 'node:fs';

/** What the stories need of a design file. */
export interface DesignFile {
  readonly elements: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The design of an example, with some fields of some elements changed. */
export function example(name: string, changes: DesignFile['elements'] = {}): DesignFile {
  const url = new URL(`../src/examples/${name}/golden/design.quorate.json`, import.meta.url);
  const design = JSON.parse(readFileSync(url, 'utf8')) as DesignFile;
  const changed = Object.entries(changes).map(([id, fields]) => [id, { ...design.elements[id], ...fields }] as const);
  return { ...design, elements: { ...design.elements, ...Object.fromEntries(changed) } };
}

/** A design of nothing but servers that share one host name and two disks of one device each: hundreds of findings. */
export function manyServers(count: number): DesignFile {
  const { elements, ...rest } = example('drbd-single-primary');
  const [server, disk] = [elements['server-alice'], elements['disk-alice-kolab']];
  const all = Array.from({ length: count }, (_, at) => {
    const id = `server-x${at}`;
    const disks = [0, 1].map((slot) => ({
      ...disk,
      id: `disk-x${at}-${slot}`,
      serverId: id,
      order: count + 2 * at + slot,
    }));
    return [{ ...server, id, name: `host${at}`, hostName: 'same', order: at }, ...disks];
  }).flat();
  return {
    ...rest,
    elements: Object.fromEntries(all.map((element) => [element.id, element])),
    waivers: {},
  } as DesignFile;
}

/** A sound design of `count` DRBD pairs, each with its own cluster and networks: twice as many servers. */
export function manyPairs(count: number): DesignFile {
  const single = example('drbd-single-primary');
  const text = JSON.stringify(Object.values(single.elements));
  const all = Array.from({ length: count }, (_, pair) => {
    const own = text
      .replace(/\b(alice|bob|kolab)\b/g, `$1${pair}`)
      .replace(/"(network|service|floating-address)-/g, `"$1-${pair}-`)
      .replaceAll('192.0.2.', `10.${pair}.0.`)
      .replace(/10\.([123])\.1\./g, `10.${pair}.$1.`);
    const elements = JSON.parse(own) as readonly { readonly id: string; readonly order: number }[];
    return elements.map((element) => ({ ...element, order: pair * elements.length + element.order }));
  }).flat();
  return {
    ...single,
    title: `${2 * count} servers`,
    elements: Object.fromEntries(all.map((one) => [one.id, one])),
  } as DesignFile;
}
