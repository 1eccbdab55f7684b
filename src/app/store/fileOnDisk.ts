import { create } from 'zustand';
import type { Design } from '../../core/model/design.ts';
import { useEditor } from './store.ts';

/** A file that a design was saved into, and what is in it. */
export interface FileOnDisk {
  readonly handle: FileSystemFileHandle;
  readonly design: Design;
}

/** The files that designs were saved into since the page was opened, by the id under which a design is kept. */
const useFiles = create<{ readonly files: ReadonlyMap<string, FileOnDisk> }>(() => ({ files: new Map() }));

/** The file of a design, if it has one. */
export function fileOf(designId: string): FileOnDisk | undefined {
  return useFiles.getState().files.get(designId);
}

/** From now on the design is saved into this file. */
export function rememberFile(designId: string, file: FileOnDisk): void {
  useFiles.setState(({ files }) => ({ files: new Map([...files, [designId, file]]) }));
}

/** Name of the file of the design on the screen, and whether the design has changed since; undefined without a file. */
export function useFileMark(): { readonly name: string; readonly isBehind: boolean } | undefined {
  const designId = useEditor((state) => state.designId);
  const present = useEditor((state) => state.history.present);
  const file = useFiles((state) => state.files.get(designId));
  return file && { name: file.handle.name, isBehind: file.design !== present };
}
