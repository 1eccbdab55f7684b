import { useId, useRef, useState, type FormEvent } from 'react';
import { stamps } from '../../stamps/index.ts';
import { marks } from '../marks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { insertStamp } from './insertStamp.ts';
import { StampFields } from './StampFields.tsx';
import { StampPreview } from './StampPreview.tsx';

/** Puts a deployment made to measure into the open design, after a look at what it adds. */
export function InsertDialog({ onClose }: { readonly onClose: () => void }) {
  const [stamp, setStamp] = useState(stamps[0]);
  const [chosen, setChosen] = useState<Readonly<Record<string, unknown>>>({});
  const form = useRef<HTMLFormElement>(null);
  if (!stamp) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else if (insertStamp({ stamp, values: chosen })) onClose();
  };
  return (
    <Dialog title="Insert into this design" wide onClose={onClose}>
      <form ref={form} onSubmit={submit} data-test={marks.insert} className="@container flex flex-col gap-4">
        <div className="grid gap-4 @xl:grid-cols-[15rem_minmax(0,1fr)]">
          <fieldset className="flex flex-col gap-1">
            <legend className="sr-only">What to insert</legend>
            {stamps.map((each) => (
              <StampChoice
                key={each.id}
                title={each.title}
                summary={each.summary}
                isChosen={each === stamp}
                onChoose={() => {
                  setStamp(each);
                  setChosen({});
                }}
              />
            ))}
          </fieldset>
          <StampFields
            key={stamp.id}
            stamp={stamp}
            chosen={chosen}
            onChoose={(field, value) => setChosen((before) => ({ ...before, [field]: value }))}
          />
        </div>
        <StampPreview wanted={{ stamp, values: chosen }} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="accent">
            Insert
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function StampChoice({
  title,
  summary,
  isChosen,
  onChoose,
}: {
  readonly title: string;
  readonly summary: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="cursor-pointer rounded-lg border border-line px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
    >
      <input
        id={id}
        type="radio"
        name="stamp"
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-summary`}
        {...(isChosen ? { 'data-autofocus': true } : {})}
        className="sr-only"
      />
      <span className="block">
        <span id={`${id}-title`} className="block text-sm font-semibold">
          {title}
        </span>
        <span id={`${id}-summary`} className="block text-xs text-muted">
          {summary}
        </span>
      </span>
    </label>
  );
}
