import type { PageBlock, PageText } from '../../core/rules/rulePage.ts';

/** Paragraphs, lists and code of a page, as elements of the document. */
export function PageBlocks({ blocks }: { readonly blocks: readonly PageBlock[] }) {
  return (
    <div className="flex flex-col gap-1.5">
      {blocks.map((block, at) => (
        <Block key={`${block.kind} ${at}`} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: PageBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="max-w-prose">
          <Words text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className="list-disc pl-4">
          {block.items.map((item, at) => (
            <li key={at} className="max-w-prose">
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case 'code':
      return (
        // It may be wider than the panel, which must not grow with it; the keyboard has to scroll it too.
        <pre
          tabIndex={0}
          className="w-0 min-w-full overflow-x-auto rounded-md border border-line bg-surface px-2.5 py-1.5 font-mono text-xs leading-snug"
        >
          {block.text}
        </pre>
      );
  }
}

function Words({ text }: { readonly text: readonly PageText[] }) {
  return text.map((part, at) => {
    switch (part.kind) {
      case 'words':
        return <span key={at}>{part.text}</span>;
      case 'code':
        return (
          <code key={at} className="rounded bg-hover px-1 py-px font-mono text-[0.75rem]">
            {part.text}
          </code>
        );
      case 'link':
        return (
          <a key={at} href={part.url} target="_blank" rel="noopener noreferrer" className="underline">
            {part.text}
          </a>
        );
    }
  });
}
