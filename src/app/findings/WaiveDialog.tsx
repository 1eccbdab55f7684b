import { useId, useState } from 'react';
import type { Finding } from '../../core/rules/rule.ts';
import { BOX } from '../inspector/TextBox.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { waive } from './settleFinding.ts';

/** Asks for the reason of a waiver; without one nothing is waived. */
export function WaiveDialog({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const id = useId();
  const [reason, setReason] = useState('');
  const given = reason.trim() !== '';
  return (
    <Dialog title={`Waive: ${finding.title}`} onClose={onClose}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!given) return;
          waive(finding, reason.trim());
          onClose();
        }}
      >
        <p className="text-sm">{finding.message}</p>
        <label htmlFor={id} className="text-sm text-muted">
          Why is this acceptable? The reason is kept in the design and printed in the report.
        </label>
        <textarea
          id={id}
          data-autofocus
          className={`${BOX} min-h-24`}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="accent" disabled={!given} title="Ctrl+Enter">
            Waive
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
