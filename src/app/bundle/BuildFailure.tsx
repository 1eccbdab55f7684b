import { FileWarning, LocateFixed, RotateCcw } from 'lucide-react';
import type { BundleRefusal } from '../../core/configs/printBundle.ts';
import { jumpToElement } from '../findings/jumpToElement.ts';
import { currentDesign } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';

/** Why there is no bundle, with the way to the element that stands in the way, or to another try. */
export function BuildFailure({
  refusal: { message, elementId },
  onRetry,
}: {
  readonly refusal: BundleRefusal;
  readonly onRetry: () => void;
}) {
  const element = elementId === undefined ? undefined : currentDesign().elements[elementId];
  return (
    <div role="alert" className="flex h-full flex-col items-center justify-center">
      <EmptyNote icon={FileWarning}>{element ? `${element.name || 'unnamed'}: ${message}` : message}</EmptyNote>
      {element ? (
        <Button onClick={() => jumpToElement(element.id)}>
          <LocateFixed aria-hidden="true" size={14} /> Show {element.name || 'the element'}
        </Button>
      ) : (
        <Button onClick={onRetry}>
          <RotateCcw aria-hidden="true" size={14} /> Try again
        </Button>
      )}
    </div>
  );
}
