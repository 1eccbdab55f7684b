import { HeartPulse, Trash2, Zap } from 'lucide-react';
import type { ElementBase } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { isBroken, toggleFailure } from '../scenario/events.ts';
import { carryOutAddition } from '../build/carryOutAddition.ts';
import { deleteSelected } from '../build/deleteSelected.ts';
import { currentDesign, useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';

/** What can be done with an element: what its kind offers, let it fail, delete it. */
export function ElementActions({ element, canFail }: { readonly element: ElementBase; readonly canFail: boolean }) {
  const broken = useEditor((state) => isBroken(state.events, element.id));
  const actions = workbench.actions(currentDesign(), element.id);
  return (
    <section aria-label="Actions" className="flex flex-wrap gap-1.5 border-t border-line pt-3">
      {actions.map((action) => (
        <Button key={action.id} onClick={() => carryOutAddition({ ok: true, label: action.label, edit: action.edit })}>
          {action.label}
        </Button>
      ))}
      {canFail && (
        <Button onClick={() => toggleFailure(element.id)}>
          {broken ? <HeartPulse aria-hidden="true" size={14} /> : <Zap aria-hidden="true" size={14} />}
          {broken ? 'Recover' : 'Fail'}
        </Button>
      )}
      <Button look="danger" onClick={deleteSelected}>
        <Trash2 aria-hidden="true" size={14} /> Delete
      </Button>
    </section>
  );
}
