import type { Source } from '../../core/rules/rule.ts';

/** Where a fact comes from, as links where there is one. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="mt-1 list-disc pl-4 text-muted">
      {sources.map(({ title, url }) => (
        <li key={title}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer" className="underline">
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
