import type { DesignIndex } from '../../core/model/designIndex.ts';
import { servicesOn, type Service } from '../common/index.ts';
import type { Export } from './elements.ts';

/**
 * Services whose data lies on the export and that open files there as root, before they become their own user: Postfix's
 * master makes the lock of its queue (master(8)), and ns-slapd reads in dse.ldif which user it is to become (ns-slapd(8)).
 */
export function rootServicesOn(served: Export, index: DesignIndex): readonly Service[] {
  return servicesOn(served, index).filter(({ role }) => role === 'smtp' || role === 'ldap');
}
