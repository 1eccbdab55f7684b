import { LocateFixed } from 'lucide-react';
import { jumpToElement } from '../findings/jumpToElement.ts';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import type { ReadFile } from './readBundle.ts';

/** Below the text: where the keyboard is, and the elements that this line comes from, each with the way to it. */
export function LineOrigin({ file, line }: { readonly file: ReadFile; readonly line: number }) {
  const elements = useEditor((state) => state.history.present.elements);
  const owners = file.owners(line).flatMap((id) => elements[id] ?? []);
  return (
    <div
      data-test={marks.lineOrigin}
      className="flex min-h-7 shrink-0 items-center gap-1 overflow-x-auto border-t border-line px-3 text-xs whitespace-nowrap text-muted"
    >
      <span className="tabular-nums">
        Line {Math.min(line + 1, file.count)} of {file.count}
        {owners.length > 0 ? ', from' : ''}
      </span>
      {owners.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          title={`Show ${name || 'unnamed'} on the canvas`}
          onClick={() => jumpToElement(id)}
          className="inline-flex min-h-6 items-center gap-1 rounded px-1 font-medium text-accent hover:bg-hover"
        >
          <LocateFixed aria-hidden="true" size={12} /> {name || 'unnamed'}
        </button>
      ))}
    </div>
  );
}
