import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../core/model/element.ts';
import { referencesIn } from '../../core/model/reference.ts';
import { workbench } from '../../workbench.ts';
import { select } from '../store/store.ts';
import { placedName } from './referenceTargets.ts';

/** Links to the elements that this one refers to, and to those that refer to it. */
export function Relations({ element, index }: { readonly element: ElementBase; readonly index: DesignIndex }) {
  const paths = workbench.catalog.get(element.type)?.references ?? [];
  const uses = referencesIn(element, paths).map((use) => use.targetId);
  const usedBy = index.referrers(element.id).map((referrer) => referrer.element.id);
  return (
    <>
      <LinkList title="Uses" ids={uses} index={index} />
      <LinkList title="Used by" ids={usedBy} index={index} />
    </>
  );
}

function LinkList({
  title,
  ids,
  index,
}: {
  readonly title: string;
  readonly ids: readonly ElementId[];
  readonly index: DesignIndex;
}) {
  const elements = [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
  if (elements.length === 0) return null;
  return (
    <section className="border-t border-line pt-3">
      <h3 className="mb-1 text-xs font-semibold text-muted">{title}</h3>
      <ul className="flex flex-col">
        {elements.map((element) => (
          <li key={element.id}>
            <button
              type="button"
              onClick={() => select([element.id])}
              className="flex w-full items-baseline gap-2 rounded px-1 py-0.5 text-left text-sm hover:bg-hover max-lg:min-h-9"
            >
              <span className="min-w-0 truncate text-accent underline decoration-accent/40 underline-offset-2">
                {placedName(index, element)}
              </span>
              <span className="ml-auto shrink-0 text-xs text-faint">{workbench.catalog.get(element.type)?.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
