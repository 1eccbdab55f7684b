import type { Analysis } from '../../core/kind/workbench.ts';
import type { ElementBase } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { SEVERITY } from '../ui/severity.ts';
import { showTab } from '../shell/shellState.ts';
import { ElementActions } from './ElementActions.tsx';
import { ElementForm } from './ElementForm.tsx';
import { Relations } from './Relations.tsx';
import { WaivedFindings } from './WaivedFindings.tsx';

/** Everything about one element: its fields, findings, relations, and what can be done with it. */
export function ElementPage({ element, analysis }: { readonly element: ElementBase; readonly analysis: Analysis }) {
  const type = workbench.catalog.get(element.type);
  if (!type) return null;
  const own = analysis.findings.filter((finding) => finding.elementId === element.id);
  const findings = own.filter((finding) => finding.waived === undefined);
  return (
    <div className="flex flex-col gap-4">
      <header>
        <h2 className="text-sm font-semibold">{type.label}</h2>
        <p className="text-xs text-muted">{type.summary}</p>
      </header>
      {findings.length > 0 && (
        <ul className="flex flex-col gap-1" aria-label="Findings of this element">
          {findings.map((finding) => {
            const { icon: Icon, one, text, soft } = SEVERITY[finding.severity];
            return (
              <li key={`${finding.ruleId} ${finding.message}`}>
                <button
                  type="button"
                  onClick={() => showTab('findings')}
                  className={`flex w-full items-start gap-2 rounded-md px-2 py-1.5 text-left text-sm ${soft}`}
                >
                  <Icon role="img" aria-label={one} size={15} className={`mt-0.5 shrink-0 ${text}`} />
                  <span>{finding.message}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <WaivedFindings findings={own.filter((finding) => finding.waived !== undefined)} />
      <ElementForm element={element} type={type} index={analysis.index} />
      <ElementActions element={element} canFail={type.canFail} />
      <Relations element={element} index={analysis.index} />
    </div>
  );
}
