import type { Result } from '../../core/result.ts';
import { useDraft } from './useDraft.ts';

/** Classes of every box that is typed or chosen in. */
export const BOX =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 py-1 text-sm text-ink placeholder:text-faint aria-invalid:border-bad max-lg:min-h-9';

/** A one-line text box that stores valid input at once, and says below what is wrong with the rest. */
export function TextBox({
  id,
  stored,
  accept,
  describedBy,
  suffix,
  numeric = false,
  placeholder,
  onEnter,
}: {
  readonly id: string;
  readonly stored: string;
  readonly accept: (text: string) => Result<string, string>;
  readonly describedBy?: string | undefined;
  readonly suffix?: string | undefined;
  readonly numeric?: boolean;
  readonly placeholder?: string | undefined;
  /** Called when the box gets the focus. */
  readonly onEnter?: () => void;
}) {
  const draft = useDraft(stored, accept);
  const errorId = `${id}-error`;
  return (
    <div>
      <div className="flex items-center gap-2">
        <input
          id={id}
          className={BOX}
          value={draft.text}
          placeholder={placeholder}
          inputMode={numeric ? 'numeric' : 'text'}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={draft.error !== undefined || undefined}
          aria-describedby={[draft.error === undefined ? '' : errorId, describedBy ?? ''].join(' ').trim() || undefined}
          onChange={(event) => draft.type(event.target.value)}
          onFocus={() => {
            draft.enter();
            onEnter?.();
          }}
          onBlur={draft.leave}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) draft.discard();
          }}
        />
        {suffix !== undefined && <span className="shrink-0 text-xs text-muted">{suffix}</span>}
      </div>
      {draft.error !== undefined && (
        <p id={errorId} role="alert" className="mt-1 text-xs font-medium text-bad">
          {draft.error} Not stored.
        </p>
      )}
    </div>
  );
}
