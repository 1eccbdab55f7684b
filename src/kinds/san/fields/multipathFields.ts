import { z } from '../../../core/schema.ts';
import { field } from '../../../core/model/field.ts';

/** Prioritizers and checkers are plugins below /lib/multipath; a name without one fails silently at run time. */
export const PRIOS = ['alua', 'sysfs', 'const', 'emc', 'hds', 'hp_sw', 'ontap', 'path_latency', 'rdac'] as const;
export const CHECKERS = ['tur', 'directio', 'emc_clariion', 'hp_sw', 'rdac', 'readsector0'] as const;

/** How the servers use the paths to an array; an empty field is what multipath.conf is written with by itself. */
export const multipathFields = {
  multipath: field(z.enum(['on', 'off']).optional(), {
    label: 'Multipath',
    help: 'Whether the servers run multipathd for its LUNs.',
    source: 'multipathd(8)',
    options: { on: 'One device for all paths', off: 'No multipathd' },
    advanced: true,
  }),
  access: field(z.enum(['alua', 'active-active', 'active-passive']).optional(), {
    label: 'Controllers serve',
    fact: true,
    source: 'multipath.conf(5), prio',
    options: {
      alua: 'Unevenly, told by ALUA',
      'active-active': 'All alike',
      'active-passive': 'One at a time, no ALUA',
    },
    advanced: true,
  }),
  whenNoPath: field(z.enum(['retry', 'queue', 'fail']).optional(), {
    label: 'When no path works',
    source: 'multipath.conf(5), no_path_retry',
    options: { retry: 'Wait a number of checks', queue: 'Wait for ever', fail: 'Fail at once' },
    advanced: true,
  }),
  noPathRetry: field(z.int().min(1).max(100_000).optional(), {
    label: 'Checks to wait',
    help: 'While no path works. Empty: a minute, or twice the controller failover.',
    source: 'multipath.conf(5), no_path_retry',
    advanced: true,
  }),
  pollingInterval: field(z.int().min(1).max(3_600).optional(), {
    label: 'Between two checks',
    unit: 'seconds',
    source: 'multipath.conf(5), polling_interval',
    advanced: true,
  }),
  failFast: field(z.enum(['on', 'off']).optional(), {
    label: 'Hand I/O of a lost path over early',
    source: 'multipath.conf(5), fast_io_fail_tmo',
    options: { on: 'After fast_io_fail_tmo', off: 'No, the time-out of the transport holds' },
    advanced: true,
  }),
  fastIoFail: field(z.int().min(1).max(3_600).optional(), {
    label: 'Hand over after',
    unit: 'seconds',
    source: 'multipath.conf(5), fast_io_fail_tmo',
    advanced: true,
  }),
  devLoss: field(z.int().min(1).max(2_147_483_647).optional(), {
    label: 'Remove a lost path after',
    unit: 'seconds',
    source: 'multipath.conf(5), dev_loss_tmo',
    advanced: true,
  }),
  pathGrouping: field(z.enum(['group_by_prio', 'multibus', 'failover', 'group_by_node_name']).optional(), {
    label: 'Path groups',
    source: 'multipath.conf(5), path_grouping_policy',
    options: {
      group_by_prio: 'By priority',
      multibus: 'All paths together',
      failover: 'Each path alone',
      group_by_node_name: 'By controller',
    },
    advanced: true,
  }),
  prio: field(z.enum(PRIOS).optional(), {
    label: 'Priority of a path',
    source: 'multipath.conf(5), prio',
    advanced: true,
  }),
  pathChecker: field(z.enum(CHECKERS).optional(), {
    label: 'Path checker',
    source: 'multipath.conf(5), path_checker',
    advanced: true,
  }),
  failback: field(z.enum(['immediate', 'followover', 'manual']).optional(), {
    label: 'Failback',
    source: 'multipath.conf(5), failback',
    options: {
      immediate: 'At once',
      followover: 'When a path of the better group comes back',
      manual: 'By hand',
    },
    advanced: true,
  }),
  findMultipaths: field(z.enum(['no', 'yes', 'smart', 'greedy', 'strict']).optional(), {
    label: 'find_multipaths',
    source: 'multipath.conf(5), find_multipaths',
    advanced: true,
  }),
};
