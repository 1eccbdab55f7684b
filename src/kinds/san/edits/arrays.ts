import type { Sketch } from '../../../core/edits/sketch.ts';
import { unusedNumber, unusedText } from '../../../core/edits/unused.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { addNetwork, Network, spareAddress } from '../../common/index.ts';
import { Lun, SanArray, SanController, SanSwitch } from '../elements.ts';

/** Host number from which storage devices get addresses. */
const FIRST_DEVICE = 41;
const TIB = 1024 ** 4;

/** Adds an iSCSI array with two controllers, one in each fabric; makes the two fabrics if there are none. */
export function addArray(sketch: Sketch, siteId?: ElementId): SanArray {
  const { index } = sketch;
  const count = index.all(SanArray).length;
  const targetName = unusedText(index, (at) => `iqn.2024-05.org.example.san:array${at + 1}`);
  const array = sketch.add(SanArray, count === 0 ? 'SAN Array' : `SAN Array ${count + 1}`, {
    transport: 'iscsi',
    targetName,
    failoverSeconds: 30,
    ...(siteId === undefined ? {} : { siteId }),
  });
  while (sketch.index.all(SanSwitch).length < 2) addSwitch(sketch);
  sketch.index
    .all(SanSwitch)
    .slice(0, 2)
    .forEach((fabric, at) => {
      const network = sketch.index.find(Network, fabric.networkId);
      const port = spareAddress(sketch.index, network, FIRST_DEVICE) ?? '';
      sketch.add(SanController, `Controller ${'AB'[at]}`, { arrayId: array.id, port });
    });
  return array;
}

/** Adds a switch with a storage network of its own, so that two switches never share a fault. */
export function addSwitch(sketch: Sketch, siteId?: ElementId): SanSwitch {
  const names = new Set(sketch.index.all(SanSwitch).map((fabric) => fabric.name));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const letter = letters.find((candidate) => !names.has(`Switch ${candidate}`)) ?? String(names.size + 1);
  const fabric = sketch.add(SanSwitch, `Switch ${letter}`, siteId === undefined ? {} : { siteId });
  const network = addNetwork(sketch, 'storage');
  const name = `san-${letter.toLowerCase()}`;
  if (!sketch.index.all(Network).some((other) => other.name === name)) sketch.patch(network, { name });
  sketch.patch(fabric, { networkId: network.id });
  return fabric;
}

/** Adds a LUN of 1 TiB with a number, alias and WWID that no other has, under HA-LVM (lvmsystemid(7)). */
export function addLun(sketch: Sketch, arrayId: ElementId): Lun {
  const { index } = sketch;
  const number = unusedNumber(
    index.by(Lun, 'arrayId', arrayId).map((lun) => lun.number),
    0,
  );
  const luns = index.all(Lun);
  const aliases = new Set(luns.map((lun) => lun.alias));
  const at = unusedNumber(
    [...aliases].map((alias) => Number(/^data(\d+)$/.exec(alias)?.[1] ?? -1)),
    0,
  );
  const alias = `data${at}`;
  const wwid = unusedText(index, (more) => `36001405${(luns.length + more + 0xa1).toString(16).padStart(25, '0')}`);
  return sketch.add(Lun, `LUN ${number}`, {
    arrayId,
    number,
    size: TIB,
    wwid,
    alias,
    volumeGroup: unusedText(index, (more) => (more === 0 ? `vg_${alias}` : `vg_${alias}_${more + 1}`)),
    initiatorIds: [],
  });
}
