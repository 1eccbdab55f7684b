import type { ConfigFile } from '../../core/configs/configFragment.ts';
import { marks } from '../marks.ts';
import { currentDesign, select, useEditor } from '../store/store.ts';

/** The text of one file. Lines of the selected elements are marked; a click on a line selects its elements. */
export function FileText({ file }: { readonly file: ConfigFile }) {
  const selection = useEditor((state) => state.selection);
  const chosen = new Set(selection);
  return (
    <div
      role="region"
      tabIndex={0}
      aria-label={file.path}
      data-test={marks.fileText}
      className="min-h-0 min-w-0 flex-1 overflow-auto py-2 font-mono text-xs leading-relaxed"
    >
      <div className="w-max min-w-full">
        {file.lines.map((line, at) => {
          const known = line.elementIds.filter((id) => Object.hasOwn(currentDesign().elements, id));
          const marked = known.some((id) => chosen.has(id));
          const look = `block w-full border-l-2 px-3 text-left whitespace-pre ${marked ? 'border-accent bg-accent-soft' : 'border-transparent'}`;
          return known.length === 0 ? (
            <div key={at} className={look}>
              {line.text || ' '}
            </div>
          ) : (
            <button
              key={at}
              type="button"
              tabIndex={-1}
              className={`${look} hover:bg-hover`}
              onClick={() => select(known)}
            >
              {line.text || ' '}
            </button>
          );
        })}
      </div>
    </div>
  );
}
