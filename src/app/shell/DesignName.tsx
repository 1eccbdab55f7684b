import { MAX_NAME_LENGTH } from '../../core/model/element.ts';
import { fail, succeed } from '../../core/result.ts';
import { useDraft } from '../inspector/useDraft.ts';
import { commit, useEditor } from '../store/store.ts';

/** The title of the design, edited in place. */
export function DesignName() {
  const title = useEditor((state) => state.history.present.title);
  const draft = useDraft(title, (text) => {
    if (text.length > MAX_NAME_LENGTH) return fail(`At most ${MAX_NAME_LENGTH} characters.`);
    commit('Rename the design', (design) => ({ ...design, title: text }), 'title');
    return succeed(text);
  });
  return (
    <input
      aria-label="Name of the design"
      value={draft.text}
      placeholder="Untitled design"
      autoComplete="off"
      spellCheck={false}
      maxLength={MAX_NAME_LENGTH}
      onChange={(event) => draft.type(event.target.value)}
      onFocus={draft.enter}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') draft.discard();
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
      className="mr-1 h-8 w-64 min-w-0 shrink rounded-md border border-transparent bg-transparent px-2 text-sm font-medium text-ink placeholder:text-faint hover:border-line focus:border-line-strong max-lg:h-9 max-lg:flex-[1_1_5rem]"
    />
  );
}
