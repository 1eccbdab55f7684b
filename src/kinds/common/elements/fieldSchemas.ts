import { z } from '../../../core/schema.ts';
import { ref } from '../../../core/model/reference.ts';

/** A path of a device, directory or file on a server; rules say what is wrong with one. */
export function hostPath(): z.ZodString {
  return z.string().max(300);
}

/** The failure domains, beside places, that an element hangs on; with several of one sort, one of them is enough. */
export function domainRefs(): z.ZodOptional<z.ZodArray<z.ZodString>> {
  return z.array(ref('failure-domain', 'drop')).optional();
}
