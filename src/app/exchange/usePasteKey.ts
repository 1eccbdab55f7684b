import { useEffect } from 'react';
import { isDialogOpen, isTyping } from '../ui/isTyping.ts';
import { openLater } from './openLater.ts';

/** Answers the browser's own paste anywhere on the page: elements are added, a design, a DOT graph or a file is opened. */
export function usePasteKey(): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isDialogOpen() || isTyping(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '' && !file) return;
      event.preventDefault();
      if (text.trim() !== '') void openPasted(text);
      else if (file) openLater(file);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}

async function openPasted(text: string): Promise<void> {
  const { openText } = await import('./openText.ts');
  await openText(text, 'the clipboard');
}
