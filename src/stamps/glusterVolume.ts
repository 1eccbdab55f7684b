import { field } from '../core/model/field.ts';
import { z } from '../core/schema.ts';
import { diskSize, hostNames, subnet } from './parameters.ts';
import { defineStamp } from './stamp.ts';
import { addDataDisk, addServers, layNetwork } from './steps.ts';

/** The third brick of a set makes it one of these; every form here has three bricks a set. */
const FORMS = {
  'make-replica-3': 'Replica 3',
  'add-arbiter': 'Replica 2 + arbiter',
  'make-2-plus-1': 'Dispersed 2 + 1',
};
const BRICKS_OF_A_SET = 3;

/** A pool of three servers with a volume whose sets have a brick on each of them. */
export const glusterVolume = defineStamp({
  id: 'gluster-volume',
  title: 'GlusterFS volume',
  summary: 'Three servers of a pool, with a brick of each set on every one of them.',
  parameters: z.object({
    form: field(z.enum(['make-replica-3', 'add-arbiter', 'make-2-plus-1']).default('make-replica-3'), {
      label: 'Form',
      options: FORMS,
    }),
    sets: field(z.int().min(1).max(8).default(1), {
      label: 'Sets',
      help: 'Bricks on each server; files are spread over the sets.',
    }),
    hostNames,
    size: diskSize,
    storageSubnet: subnet('Storage subnet', '10.10.1.0/24'),
  }),
  build: (hands, wanted) => {
    layNetwork(hands, 'storage', { name: 'storage', cidr: wanted.storageSubnet });
    const servers = addServers(hands, BRICKS_OF_A_SET, wanted.hostNames);
    hands.drop('gluster-volume');
    const id = hands.newest('gluster-volume');
    for (let set = 0; set < wanted.sets; set += 1) {
      for (const [at, server] of servers.entries()) {
        const isThirdOfFirst = set === 0 && at === BRICKS_OF_A_SET - 1;
        const disk = addDataDisk(hands, server, wanted.size);
        if (isThirdOfFirst && wanted.form === 'add-arbiter') hands.act(id, `add-arbiter-${server}`);
        else hands.act(disk, `brick-${id}`);
        if (isThirdOfFirst && wanted.form === 'make-2-plus-1') hands.act(id, wanted.form);
      }
    }
  },
});
