import type { ElementBase } from '../../core/model/element.ts';
import { useElementUi } from '../build/elementUi.ts';
import { RenameInBox } from './RenameInBox.tsx';

/** The name in a box, or the text box for a new one. */
export function BoxName({ element, className }: { readonly element: ElementBase; readonly className: string }) {
  const isRenaming = useElementUi(({ renaming }) => renaming?.elementId === element.id && renaming.place === 'canvas');
  if (isRenaming) return <RenameInBox element={element} />;
  return (
    <span title={element.name} className={`truncate ${className}`}>
      {element.name || 'unnamed'}
    </span>
  );
}
