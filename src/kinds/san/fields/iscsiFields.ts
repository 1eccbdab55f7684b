import { z } from '../../../core/schema.ts';
import { field } from '../../../core/model/field.ts';

const ISCSI = { field: 'transport', is: ['iscsi'] } as const;

/** How the servers log in to an array and stay logged in; secrets are never part of a design. */
export const iscsiFields = {
  authentication: field(z.enum(['none', 'chap', 'mutual-chap']).optional(), {
    label: 'Login',
    help: 'Secrets are filled in on the machines.',
    source: 'RFC 7143, 12.1; iscsid.conf, CHAP settings',
    options: { none: 'Without password', chap: 'CHAP', 'mutual-chap': 'CHAP both ways' },
    when: ISCSI,
    advanced: true,
  }),
  replacementTimeout: field(z.int().min(1).max(86_400).optional(), {
    label: 'Keep I/O of a dead session for',
    unit: 'seconds',
    help: 'Where multipath hands it over early, that time holds instead.',
    source: 'open-iscsi README, 8.1: replacement_timeout',
    when: ISCSI,
    advanced: true,
  }),
  noopInterval: field(z.int().min(0).max(3_600).optional(), {
    label: 'Ask whether the portal lives every',
    unit: 'seconds',
    help: '0: never.',
    source: 'open-iscsi README, 8.1: noop_out_interval',
    when: ISCSI,
    advanced: true,
  }),
  noopTimeout: field(z.int().min(0).max(3_600).optional(), {
    label: 'Wait for its answer',
    unit: 'seconds',
    help: '0: for ever.',
    source: 'open-iscsi README, 8.1: noop_out_timeout',
    when: ISCSI,
    advanced: true,
  }),
  startup: field(z.enum(['automatic', 'manual']).optional(), {
    label: 'Log in at boot',
    source: 'iscsiadm(8), node.startup',
    options: { automatic: 'Yes', manual: 'No, by hand' },
    when: ISCSI,
    advanced: true,
  }),
};
