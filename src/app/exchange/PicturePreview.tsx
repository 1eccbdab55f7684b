import { useEffect, useRef } from 'react';
import type { SvgPicture } from '../../core/drawing/printPicture.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';

const PAPER = { light: 'bg-white', dark: 'bg-[#14181d]' };
/** Squares, as image editors show that there is nothing. */
const SQUARES = {
  light: 'bg-[repeating-conic-gradient(#e6e9ee_0_25%,#ffffff_0_50%)] bg-size-[16px_16px]',
  dark: 'bg-[repeating-conic-gradient(#232932_0_25%,#14181d_0_50%)] bg-size-[16px_16px]',
};

/** How long an image may take to read a picture that it no longer shows. */
const READING_MS = 30_000;

/** Shows the very file that would be saved, as an image: whatever is in it cannot run, load or be clicked. */
export function PicturePreview({
  picture,
  look,
  isTransparent,
}: {
  readonly picture: SvgPicture;
  readonly look: FigureLook;
  readonly isTransparent: boolean;
}) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([picture.text], { type: 'image/svg+xml' }));
    if (image.current) image.current.src = url;
    return () => {
      // The image may still be reading it when the dialog is closed or another picture comes.
      setTimeout(() => URL.revokeObjectURL(url), READING_MS);
    };
  }, [picture]);
  const surface = (isTransparent ? SQUARES : PAPER)[look.theme];
  return (
    <div className={`mb-2 flex h-52 items-center justify-center rounded-md border border-line p-2 ${surface}`}>
      <img ref={image} alt="Figure as it will be saved" className="max-h-full max-w-full" />
    </div>
  );
}
