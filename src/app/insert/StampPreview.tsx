import { CircleAlert, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { Design } from '../../core/model/design.ts';
import { diffFindings } from '../../core/rules/diffFindings.ts';
import { newId } from '../../platform/newId.ts';
import { stampVerdict, type Wanted } from '../../stamps/stamp.ts';
import { workbench } from '../../workbench.ts';
import { countFindings } from '../findings/countFindings.ts';
import { useEditor } from '../store/store.ts';
import { sayTypes } from '../ui/sayTypes.ts';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';

/** What the stamp would add, and which findings come of it; or why it cannot be put in. */
export function StampPreview({ wanted }: { readonly wanted: Wanted }) {
  const design = useEditor((state) => state.history.present);
  const { stamp, values } = useDeferredValue(wanted);
  const preview = useMemo(() => previewOf(design, { stamp, values }), [design, stamp, values]);
  const Icon = preview.ok ? Plus : CircleAlert;
  return (
    <div
      role="status"
      className={`flex items-start gap-2 rounded-lg px-3 py-2 text-sm ${preview.ok ? 'bg-sunken' : 'bg-bad-soft text-bad'}`}
    >
      <Icon aria-hidden="true" size={15} className={`mt-0.5 shrink-0 ${preview.ok ? 'text-good' : ''}`} />
      <div className="min-w-0">
        <p>{preview.text}</p>
        {preview.ok && <p className="text-muted">{preview.findings}</p>}
      </div>
    </div>
  );
}

type Preview =
  | { readonly ok: true; readonly text: string; readonly findings: string }
  | { readonly ok: false; readonly text: string };

function previewOf(design: Design, wanted: Wanted): Preview {
  const verdict = stampVerdict(workbench, design, wanted);
  if (!verdict.ok) return { ok: false, text: verdict.why };
  const after = verdict.edit(design, newId);
  const added = workbench.analyse(after).index.elements.filter(({ id }) => !Object.hasOwn(design.elements, id));
  const { come } = diffFindings(workbench.analyse(design).findings, workbench.analyse(after).findings);
  const counts = countFindings(come);
  const words = SEVERITIES.flatMap((severity) => {
    const { one, many } = SEVERITY[severity];
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return {
    ok: true,
    text: `Adds ${sayTypes(added)}.`,
    findings: words.length === 0 ? 'No new finding comes of it.' : `What comes of it: ${words.join(', ')}.`,
  };
}
