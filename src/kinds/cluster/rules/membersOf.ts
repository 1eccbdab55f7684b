import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { byName } from '../../../core/rules/sayNames.ts';
import { Member } from '../elements.ts';

/** The members of a cluster, by name, so that what is said of them does not depend on their order. */
export function membersOf(clusterId: ElementId, index: DesignIndex): readonly Member[] {
  return byName(index.by(Member, 'clusterId', clusterId));
}
