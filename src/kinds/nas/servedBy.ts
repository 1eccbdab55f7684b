import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { byName } from '../../core/rules/sayNames.ts';
import { Export, Filer } from './elements.ts';

/** The filers of which a server is a client, sorted by name. */
export function filersOf(serverId: ElementId, index: DesignIndex): readonly Filer[] {
  const filers = index.by(Export, 'clientIds', serverId).flatMap((served) => index.find(Filer, served.filerId) ?? []);
  return byName([...new Set(filers)]);
}
