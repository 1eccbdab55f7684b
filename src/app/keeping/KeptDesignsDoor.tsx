import { useEffect } from 'react';
import { later } from '../ui/later.tsx';
import { lookForKept, useAnyKept } from './anyKept.ts';

const KeptDesigns = later(() => import('./KeptDesigns.tsx').then((module) => module.KeptDesigns));

/** The designs in this browser, if there are any. */
export function KeptDesignsDoor() {
  const isAny = useAnyKept((state) => state.isAny);
  useEffect(() => void lookForKept(), []);
  return isAny ? <KeptDesigns /> : null;
}
