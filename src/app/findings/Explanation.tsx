import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/rules/rule.ts';
import type { PageSection } from '../../core/rules/rulePage.ts';
import { marks } from '../marks.ts';
import { PageBlocks } from './PageBlocks.tsx';
import { SourceList } from './SourceList.tsx';
import { useRulePage } from './useRulePage.ts';

/** The page of the rule inside its finding: what it means, why it hurts, bad and good, sources. */
export function Explanation({
  id,
  finding,
  isBelowGroup,
}: {
  readonly id: string;
  readonly finding: Finding;
  /** The heads of groups are headings too; what stands below them is one level deeper. */
  readonly isBelowGroup: boolean;
}) {
  const page = useRulePage(finding.ruleId);
  const Heading = isBelowGroup ? 'h4' : 'h3';
  const box = useRef<HTMLDivElement>(null);
  const isLoaded = page !== undefined;
  useEffect(() => {
    if (isLoaded) box.current?.closest('[role="listitem"]')?.scrollIntoView({ block: 'nearest' });
  }, [isLoaded]);
  const sections = page === undefined || page === 'none' ? [] : page.sections.filter(isShown);
  return (
    <div
      ref={box}
      id={id}
      data-test={marks.explanation}
      aria-busy={page === undefined}
      className="@container mt-1 rounded-lg border border-line bg-sunken px-3.5 py-3 text-sm"
    >
      {page === undefined && <p className="text-muted">The page of the rule is being loaded.</p>}
      {page === 'none' && (
        <>
          <p>{finding.remedy}</p>
          <SourceList sources={finding.sources} />
        </>
      )}
      <div className="grid gap-x-6 gap-y-3 @xl:grid-cols-2">
        {sections.map((section) => (
          <section key={section.heading} className={isHalf(section) ? '' : 'col-span-full'}>
            <Heading className={`mb-0.5 text-xs font-semibold ${TONES[section.heading] ?? 'text-muted'}`}>
              {section.heading}
            </Heading>
            <PageBlocks blocks={section.blocks} />
          </section>
        ))}
      </div>
    </div>
  );
}

const TONES: Readonly<Record<string, string>> = { Bad: 'text-bad', Good: 'text-good' };

/** Bad and good stand side by side. */
function isHalf({ heading }: PageSection): boolean {
  return Object.hasOwn(TONES, heading);
}

/** The remedy stands above already. */
function isShown({ heading, blocks }: PageSection): boolean {
  return blocks.length > 0 && heading !== 'Remedy';
}
