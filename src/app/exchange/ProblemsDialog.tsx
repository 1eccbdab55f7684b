import type { LoadProblem } from '../../core/model/integrity.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProblemList } from './ProblemList.tsx';

/** Says why something could not be opened, and where the trouble lies. */
export function ProblemsDialog({
  title,
  problems,
  onClose,
}: {
  readonly title: string;
  readonly problems: readonly LoadProblem[];
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <ProblemList problems={problems} />
      <p className="mt-3 text-sm text-muted">The open design has not been changed.</p>
      <div className="mt-4 flex justify-end">
        <Button look="accent" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
