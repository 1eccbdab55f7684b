import { gallery } from '../../src/gallery/index.ts';
import { workbench } from '../../src/workbench.ts';
import { templateDesign } from '../drbdVariants.ts';
import { drbdVariants } from './drbdVariants.ts';
import { fencingVariants } from './fencingVariants.ts';
import { glusterVariants } from './glusterVariants.ts';
import { mixedVariants } from './mixedVariants.ts';
import { nasVariants } from './nasVariants.ts';
import { nfsServerVariants } from './nfsServerVariants.ts';
import { reactorVariants } from './reactorVariants.ts';
import { sanVariants } from './sanVariants.ts';
import { sharedVolumeVariants } from './sharedVolumeVariants.ts';
import type { Variant } from './variant.ts';

const templates: readonly Variant[] = workbench.templates.map(({ id, title }) => ({
  id,
  title,
  design: () => templateDesign(id),
}));

const ofGallery: readonly Variant[] = gallery.map((template) => ({
  id: `gallery-${template.id}`,
  title: `Gallery: ${template.title}`,
  design: () => workbench.startFrom(template),
}));

/** The templates and what people make of them: every combination of technologies that the judges see. */
export const variants: readonly Variant[] = [
  ...templates,
  ...drbdVariants,
  ...reactorVariants,
  ...sanVariants,
  ...sharedVolumeVariants,
  ...nasVariants,
  ...nfsServerVariants,
  ...glusterVariants,
  ...fencingVariants,
  ...mixedVariants,
  ...ofGallery,
];
