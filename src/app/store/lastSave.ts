import { create } from 'zustand';
import type { Design } from '../../core/model/design.ts';

/** The design that changes are counted from, and what happened with it then: "kolab.quorate.json was saved". */
export interface LastSave {
  readonly design: Design;
  readonly since: string;
}

/** The last time that the design was saved to a file, opened, or begun; undefined until there is a design. */
export const useLastSave = create<{ readonly save: LastSave | undefined }>(() => ({ save: undefined }));

/** From now on changes are counted from this design. */
export function rememberSave(design: Design, since: string): void {
  useLastSave.setState({ save: { design, since } });
}
