import { useElementUi } from './elementUi.ts';
import { ElementMenu } from './ElementMenu.tsx';
import { TargetDialog } from './TargetDialog.tsx';

/** What canvas and outline open over the page: the menu of an element, and the list of targets. */
export function ElementOverlays() {
  const menu = useElementUi((state) => state.menu);
  const targets = useElementUi((state) => state.targets);
  return (
    <>
      {menu && <ElementMenu at={menu} />}
      {targets && <TargetDialog key={`${targets.purpose} ${targets.elementId}`} {...targets} />}
    </>
  );
}
