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
