import type { Action } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { actionOf, formatActions, Server } from '../../common/index.ts';
import { Lun, SanArray } from '../elements.ts';
import { dropNew } from './drop.ts';
import { mapVerdict, mountLun } from './mapping.ts';

/** The longest list of servers in a menu. */
const MOST_TARGETS = 8;

/** What can be done with arrays and LUNs. */
export function actions(element: ElementBase, context: EditContext): readonly Action[] {
  const { index } = context;
  if (isA(SanArray, element)) return actionOf('add-lun', dropNew('lun', element, context), 'Add a LUN');
  if (!isA(Lun, element)) return [];
  const servers = index.all(Server).slice(0, MOST_TARGETS);
  return [
    ...servers.flatMap((server) => actionOf(`mount-${server.id}`, mountLun(element, server, index))),
    ...servers.flatMap((server) => actionOf(`map-${server.id}`, mapVerdict(element, server, index))),
    ...formatActions(element.id, index),
  ];
}
