import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, firstAllowed, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { unusedNumber } from '../../../core/edits/unused.ts';
import { Mount, Server, Site } from '../../common/index.ts';
import { Lun, SanArray, SanSwitch } from '../elements.ts';
import { addArray, addLun, addSwitch } from './arrays.ts';
import { addPaths, linkMount, mountLun } from './mapping.ts';

/** What dropping an item of the palette onto the target makes. */
export function dropNew(item: string, target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  const site = isA(Site, target) ? target : undefined;
  const where = site ? ` in ${site.name}` : '';
  switch (item) {
    case 'san-array':
      if (target && !site) return undefined;
      return allow(
        `Add a SAN array${where}`,
        sketchEdit(index.catalog, (sketch) => addArray(sketch, site?.id)),
      );
    case 'san-switch':
      if (target && !site) return undefined;
      return allow(
        `Add a SAN switch${where}`,
        sketchEdit(index.catalog, (sketch) => addSwitch(sketch, site?.id)),
      );
    case 'lun':
      return dropLun(target, { index });
    case 'mount':
      return isA(Lun, target) ? mountSomewhere(target, { index }) : undefined;
    default:
      return undefined;
  }
}

function dropLun(target: ElementBase | undefined, { index }: Pick<EditContext, 'index'>): Verdict | undefined {
  const [first, second] = index.all(SanArray);
  const array = isA(SanArray, target) ? target : target || second ? undefined : first;
  if (!array) {
    if (target && !isA(Server, target)) return undefined;
    return refuse(
      first
        ? 'A LUN is cut out of a SAN array; drop it onto one.'
        : 'A LUN is cut out of a SAN array; add an array first.',
    );
  }
  return allow(
    `Add a LUN to ${array.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addLun(sketch, array.id);
    }),
  );
}

function mountSomewhere(lun: Lun, { index }: Pick<EditContext, 'index'>): Verdict {
  const verdicts = index.all(Server).map((server) => mountLun(lun, server, index));
  return firstAllowed(verdicts, `No further server can mount ${lun.name}.`);
}

/** What moving an element onto the target makes: a LUN on a server is mounted there. */
export function dropMoved(
  moved: ElementBase,
  target: ElementBase | undefined,
  context: EditContext,
): Verdict | undefined {
  const { index } = context;
  if (isA(Lun, moved) && isA(Server, target)) return mountLun(moved, target, index);
  if (isA(Lun, moved) && isA(SanArray, target)) return moveLun(moved, target, context);
  if (isA(Lun, moved) && !target) return refuse('A LUN is cut out of a SAN array; drop it onto an array or a server.');
  if (!isA(SanArray, moved) && !isA(SanSwitch, moved)) return undefined;
  if (isA(Site, target) && moved.siteId !== target.id) {
    return allow(
      `Put ${moved.name} into ${target.name}`,
      sketchEdit(index.catalog, (sketch) => sketch.patch<SanArray | SanSwitch>(moved, { siteId: target.id })),
    );
  }
  const site = target ? undefined : index.find(Site, moved.siteId);
  return (
    site &&
    allow(
      `Take ${moved.name} out of ${site.name}`,
      sketchEdit(index.catalog, (sketch) => sketch.patch<SanArray | SanSwitch>(moved, { siteId: undefined })),
    )
  );
}

function moveLun(lun: Lun, array: SanArray, { index }: EditContext): Verdict {
  if (lun.arrayId === array.id) return refuse(`${lun.name} is cut out of ${array.name} already.`);
  return allow(
    `Move ${lun.name} to ${array.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const taken = sketch.index.by(Lun, 'arrayId', array.id).map((other) => other.number);
      sketch.patch(lun, {
        arrayId: array.id,
        number: taken.includes(lun.number) ? unusedNumber(taken, 0) : lun.number,
      });
    }),
  );
}

/** What linking makes, whichever end it was begun at. */
export function connectPair(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined {
  return connectOneWay(from, to, context) ?? connectOneWay(to, from, context);
}

function connectOneWay(from: ElementBase, to: ElementBase, { index }: EditContext): Verdict | undefined {
  if (isA(Lun, from) && isA(Server, to)) return mountLun(from, to, index);
  if (isA(Mount, from) && isA(Lun, to)) return linkMount(from, to, index);
  if (isA(Server, from) && isA(SanArray, to)) {
    return allow(
      `Connect ${from.name} to ${to.name} over every switch`,
      sketchEdit(index.catalog, (sketch) => addPaths(sketch, to, from.id)),
    );
  }
  return undefined;
}
