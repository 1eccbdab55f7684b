import { FolderTree } from 'lucide-react';
import { NO_EVENTS } from '../../core/world/world.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import { workbench } from '../../workbench.ts';
import { BlockingList } from '../exchange/BlockingList.tsx';
import { useEditor } from '../store/store.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { later } from '../ui/later.tsx';

const BundleView = later(
  () => import('./BundleView.tsx').then((module) => module.BundleView),
  <Skeleton label="The view of the bundle is being loaded" />,
);

/** The files that the bundle will hold, as long as no error stands in the way. */
export function FilesPanel() {
  const design = useEditor((state) => state.history.present);
  // The bundle is for the deployment in good health, whatever scenario is being played.
  const blocking = workbench.analyse(design, NO_EVENTS).findings.filter(isBlocking);
  if (Object.keys(design.elements).length === 0) {
    return <EmptyNote icon={FolderTree}>The configuration files of the design appear here.</EmptyNote>;
  }
  if (blocking.length > 0) return <BlockingList blocking={blocking} />;
  return <BundleView design={design} />;
}
