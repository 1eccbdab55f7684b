import type { z } from '../../core/schema.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { FieldNote } from '../../core/model/field.ts';

/** One field under edit. `store` puts a value that the schema has accepted into the design. */
export interface FieldUnderEdit {
  readonly id: string;
  readonly schema: z.ZodType;
  readonly note: FieldNote | undefined;
  readonly value: unknown;
  readonly index: DesignIndex;
  readonly selfId: ElementId;
  readonly describedBy?: string | undefined;
  /** Shown where there is no one value: several elements are edited, and theirs differ. */
  readonly placeholder?: string | undefined;
  store(value: unknown, typing: boolean): void;
}
