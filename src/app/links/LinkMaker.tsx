import { Link } from 'lucide-react';
import { useMemo } from 'react';
import { MAX_LINK_LENGTH, printDesignLink } from '../../core/links/designLink.ts';
import type { Design } from '../../core/model/design.ts';
import { copyAndTell } from '../exchange/DotPanel.tsx';
import { Button } from '../ui/Button.tsx';

/** Longer links are cut off by some mail and chat programs. */
const SAFE_LENGTH = 2_000;

/** Copies a link that holds the design; tells its length first, and warns of one that will not travel well. */
export function LinkMaker({ design }: { readonly design: Design }) {
  const link = useMemo(() => `${location.href.split('#')[0]}#${printDesignLink(design)}`, [design]);
  const isTooLong = link.length > MAX_LINK_LENGTH;
  return (
    <>
      <span className="text-xs text-muted">{link.length.toLocaleString()} characters</span>
      <Button aria-label="Copy link" disabled={isTooLong} onClick={() => void copyAndTell(link, 'The link')}>
        <Link aria-hidden="true" size={14} /> Copy
      </Button>
      {link.length > SAFE_LENGTH && (
        <p className="basis-full text-xs text-warn">
          {isTooLong
            ? `A link of more than ${MAX_LINK_LENGTH.toLocaleString()} characters is not opened. Send the design file instead.`
            : 'Some mail and chat programs cut off links of this length. The design file always arrives whole.'}
        </p>
      )}
    </>
  );
}
