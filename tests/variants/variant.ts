import type { Design } from '../../src/core/model/design.ts';

/** A deployment that people build, without errors; tests and judges are run over all of them. */
export interface Variant {
  readonly id: string;
  /** In the words of the field. */
  readonly title: string;
  design(): Design;
}
