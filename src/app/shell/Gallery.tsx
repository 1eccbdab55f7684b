import { Server as ServerIcon } from 'lucide-react';
import { galleryList } from '../../gallery/about.ts';
import { startFromGallery } from './startFrom.ts';

/** Larger deployments to start from, without pictures of their own. */
export function Gallery() {
  return (
    <section aria-label="Larger deployments" className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">Larger ones, as they stand in production</h3>
      <ul className="grid gap-3.5 sm:grid-cols-2 lg:grid-cols-3">
        {galleryList.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              onClick={() => void startFromGallery(template.id)}
              className="flex h-full w-full flex-col rounded-xl border border-line bg-surface p-3.5 text-left transition-[border-color,box-shadow] hover:border-accent hover:shadow-raised"
            >
              <span className="text-sm font-semibold">{template.title}</span>
              <span className="mt-0.5 flex-1 text-sm text-muted">{template.summary}</span>
              <span className="mt-2 flex items-center gap-1.5 text-xs text-muted">
                <ServerIcon aria-hidden="true" size={13} /> {template.servers} servers
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
