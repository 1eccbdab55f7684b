import { memo } from 'react';
import type { Design } from '../../core/model/design.ts';
import type { Colour, ColourRuns } from '../../platform/colours/colourMessages.ts';
import { linePieces } from './linePieces.ts';
import type { ReadFile } from './readBundle.ts';
import type { Hit } from './searchFiles.ts';

/** Height of a line in pixels. */
export const LINE_HEIGHT = 20;

/** Every one has a contrast of at least 4.5 on the surfaces of lines, marked or not (WCAG 2.2, 1.4.3). */
const LOOKS: Readonly<Record<Colour, string | undefined>> = {
  plain: undefined,
  comment: 'text-faint italic',
  word: 'text-accent',
  name: 'text-info',
  text: 'text-good',
  number: 'text-warn',
  variable: 'text-accent italic',
};

/** One line of a file: its number, and its text in colours with the hits of the search. */
export const CodeLine = memo(function CodeLine({
  id,
  file,
  at,
  colours,
  hits,
  current,
  isMarked,
  isCursor,
  elements,
}: {
  readonly id: string;
  readonly file: ReadFile;
  readonly at: number;
  readonly colours: ColourRuns | undefined;
  readonly hits: readonly Hit[];
  readonly current: Hit | undefined;
  readonly isMarked: boolean;
  readonly isCursor: boolean;
  readonly elements: Design['elements'];
}) {
  const line = { start: file.startOf(at), end: file.startOf(at + 1) - 1 };
  const names = file.owners(at).flatMap((owner) => elements[owner]?.name ?? []);
  const look = isMarked ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-hover';
  return (
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      aria-posinset={at + 1}
      aria-setsize={file.count}
      aria-label={line.start === line.end ? 'empty line' : undefined}
      data-line={at}
      title={names.length > 0 ? `From ${names.join(', ')}` : undefined}
      className={`flex h-5 items-center border-l-2 leading-5 ${names.length > 0 ? 'cursor-pointer' : ''} ${look} ${isCursor ? 'group-focus-visible:outline group-focus-visible:-outline-offset-1 group-focus-visible:outline-accent' : ''}`}
    >
      <span
        aria-hidden="true"
        className="sticky left-0 w-[6ch] shrink-0 bg-surface pr-2 text-right text-faint tabular-nums select-none"
      >
        {at + 1}
      </span>
      <span className="pr-4 whitespace-pre">
        {line.start === line.end
          ? ' '
          : linePieces(line, colours, hits).map(({ start, end, colour, hit }) => {
              const text = file.text.slice(start, end);
              if (hit === undefined)
                return (
                  <span key={start} className={LOOKS[colour]}>
                    {text}
                  </span>
                );
              const isCurrent = hits[hit]?.start === current?.start;
              return (
                <mark
                  key={start}
                  data-current={isCurrent || undefined}
                  className={isCurrent ? 'bg-warn text-surface' : 'bg-warn-soft text-ink'}
                >
                  {text}
                </mark>
              );
            })}
      </span>
    </div>
  );
});
