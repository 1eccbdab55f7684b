import { useEffect, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';

/** Takes the place of the workbench on paper: the sheet is there only while the browser prints. */
export function PrintDoor() {
  const [Sheet, setSheet] = useState<ComponentType>();
  useEffect(() => {
    // Fetched beforehand: the browser prints what is there when it has told so, and does not wait.
    const sheet = import('./PrintSheet.tsx').then(({ PrintSheet }) => PrintSheet);
    let ready: ComponentType | undefined;
    void sheet.then((component) => (ready = component));
    const begin = (): void => flushSync(() => setSheet(() => ready));
    const end = (): void => setSheet(undefined);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return Sheet ? <Sheet /> : null;
}
