import { Download, Eye, HardDrive, Pencil, RefreshCw, RotateCw } from 'lucide-react';
import { saveDesignFile } from '../exchange/saveDesignFile.ts';
import { marks } from '../marks.ts';
import { saveNow, useSaving } from '../store/saving.ts';
import { takeOver } from '../store/sharing.ts';
import { useEditor } from '../store/store.ts';
import { updateLater, updateNow, useUpdate } from '../store/updating.ts';
import { Button } from '../ui/Button.tsx';
import { Banner } from './Banner.tsx';

const TROUBLES = {
  full: 'This browser has no room left: your last changes are on this page only. Save the design to a file, or make room and try again.',
  refused:
    'This browser keeps nothing for this page: your changes are lost when you leave it. Save the design to a file.',
} as const;

/** What stands between the user and a safely kept design; screen readers are told when it appears. */
export function Banners() {
  const readOnly = useEditor((state) => state.readOnly);
  const trouble = useSaving((state) => (state.phase === 'failed' ? state.trouble : undefined));
  return (
    <div role="status" data-test={marks.banners}>
      {readOnly && (
        <Banner
          icon={Eye}
          mood="info"
          text="This design is being edited in another tab. You see here what is changed there."
        >
          <Button look="accent" onClick={takeOver}>
            <Pencil aria-hidden="true" size={14} /> Edit here instead
          </Button>
        </Banner>
      )}
      {trouble !== undefined && (
        <Banner icon={HardDrive} mood="bad" text={TROUBLES[trouble]}>
          <Button look="accent" onClick={saveDesignFile}>
            <Download aria-hidden="true" size={14} /> Save design file
          </Button>
          <Button onClick={() => void saveNow()}>
            <RotateCw aria-hidden="true" size={14} /> Try again
          </Button>
        </Banner>
      )}
      <UpdateBanner />
    </div>
  );
}

function UpdateBanner() {
  const { activate, isReplaced, isPutOff } = useUpdate();
  if (isPutOff || (!activate && !isReplaced)) return null;
  const text = isReplaced
    ? 'Quorate was updated from another tab; this page is still the old one.'
    : 'A new version of Quorate is ready. Your design is kept.';
  return (
    <Banner icon={RefreshCw} mood="info" text={text}>
      <Button look="accent" onClick={() => void updateNow()}>
        {isReplaced ? 'Reload' : 'Update now'}
      </Button>
      <Button onClick={updateLater}>Later</Button>
    </Banner>
  );
}
