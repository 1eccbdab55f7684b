import { useEffect } from 'react';
import { isDialogOpen, isTyping } from '../ui/isTyping.ts';
import { copySelected, sayCopied } from './copies.ts';
import { cutSelected } from './deleteSelected.ts';

/** Answers the browser's own copy and cut with the selected elements, unless text is meant. */
export function useCopyKeys(): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      if (isTextMeant(event)) return;
      const text = copySelected();
      if (text === undefined) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      if (event.type === 'cut') cutSelected();
      else sayCopied('copied');
    };
    document.addEventListener('copy', take);
    document.addEventListener('cut', take);
    return () => {
      document.removeEventListener('copy', take);
      document.removeEventListener('cut', take);
    };
  }, []);
}

function isTextMeant(event: ClipboardEvent): boolean {
  if (event.defaultPrevented || isDialogOpen() || isTyping(event.target)) return true;
  return getSelection()?.isCollapsed === false;
}
