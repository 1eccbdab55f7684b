import { useState } from 'react';
import { putElement } from '../../core/edits/edit.ts';
import { renameElement } from '../../core/edits/rename.ts';
import { MAX_NAME_LENGTH, type ElementBase } from '../../core/model/element.ts';
import { fail, succeed } from '../../core/result.ts';
import { commit } from '../store/store.ts';
import { FieldRow } from './FieldRow.tsx';
import { TextBox } from './TextBox.tsx';

/**
 * The name of an element. Every keystroke renames it as it was when the box was entered, so that a machine name that
 * goes along is not left behind by a half-typed name.
 */
export function NameField({ element }: { readonly element: ElementBase }) {
  const [origin, setOrigin] = useState(element);
  const id = `${element.id}-name`;
  return (
    <FieldRow id={id} label="Name" note={undefined}>
      <TextBox
        id={id}
        stored={element.name}
        onEnter={() => setOrigin(element)}
        accept={(text) => {
          if (text.length > MAX_NAME_LENGTH) return fail(`At most ${MAX_NAME_LENGTH} characters.`);
          if (text.trim() === '') return fail('Every element has a name.');
          commit(
            `Rename ${origin.name}`,
            (design, newId) => renameElement(element.id, text)(putElement(design, origin), newId),
            `name:${element.id}`,
          );
          return succeed(text);
        }}
      />
    </FieldRow>
  );
}
