import type { KindPrinting } from '../../core/kind/kindPrinting.ts';
import { configs } from './configs.ts';
import { deploy } from './deploy.ts';

export const printing: KindPrinting = { configs, deploy };
