import { useMemo } from 'react';
import { MAX_LINK_LENGTH, MAX_LINKED_ELEMENTS, printDesignLink } from '../../core/links/designLink.ts';
import { shownTitle, type Design } from '../../core/model/design.ts';
import { CopyButton, Row } from '../exchange/ExportRow.tsx';
import { frameOf } from './frameOf.ts';

/** Longer links are cut off by some mail and chat programs. */
const SAFE_LENGTH = 2_000;

/** Links that hold the design, for colleagues and for pages; their length is told first, with a warning where it will not travel well. */
export function LinkRows({ design, isWanted }: { readonly design: Design; readonly isWanted: boolean }) {
  const fragment = useMemo(() => printDesignLink(design), [design]);
  const link = new URL(`./#${fragment}`, location.href).href;
  const viewer = new URL(`view.html#${fragment}`, location.href).href;
  const embed = frameOf(new URL(`view.html?figure#${fragment}`, location.href).href, shownTitle(design));
  const isTooLarge = link.length > MAX_LINK_LENGTH || Object.keys(design.elements).length > MAX_LINKED_ELEMENTS;
  return (
    <>
      <Row label="Link" hint="Holds the whole design; whoever gets it can read the design, and no server does">
        <span className="text-xs text-muted">{link.length.toLocaleString()} characters</span>
        <CopyButton name="link" text={link} disabled={isTooLarge} isWanted={isWanted} />
        {link.length > SAFE_LENGTH && (
          <p className="basis-full text-xs text-warn">
            {isTooLarge
              ? `A link of more than ${MAX_LINK_LENGTH.toLocaleString()} characters, or ${MAX_LINKED_ELEMENTS.toLocaleString()} elements, is not opened. Send the design file instead.`
              : 'Some mail and chat programs cut off links of this length. The design file always arrives whole.'}
          </p>
        )}
      </Row>
      <Row label="View-only link" hint="Figure, findings and failures to look at; nothing is changed or kept">
        <CopyButton name="view-only link" text={viewer} disabled={isTooLarge} />
      </Row>
      <Row label="Embed" hint="The live figure as a frame in a page of yours (HTML)">
        <CopyButton name="embed code" text={embed} disabled={isTooLarge} />
      </Row>
    </>
  );
}
