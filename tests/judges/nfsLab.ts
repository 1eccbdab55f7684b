import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Design } from '../../src/core/model/design.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { openLab, type Lab } from './lab/lab.ts';

/** Machines of a design's hosts, which know the names of its bundle. */
export interface NfsLab {
  readonly lab: Lab;
  /** A file of a host in the bundle. */
  read(host: string, path: string): string;
  add(host: string, address: string): Promise<void>;
  /** Runs a command that has to succeed, and gives what it prints. */
  succeed(host: string, command: string): Promise<string>;
}

/** Opens a lab with alice, who has an empty XFS at /srv/nfs with the exported directory, and closes it afterwards. */
export async function inNfsLab(design: Design, use: (machines: NfsLab) => Promise<void>): Promise<void> {
  const lab = await openLab();
  const bundle = writeConfigs(design);
  const machines: NfsLab = {
    lab,
    read: (host, path) => readFileSync(join(bundle, 'hosts', host, path), 'utf8'),
    add: (host, address) => lab.add(host, address, machines.read(host, 'etc/hosts')),
    succeed: async (host, command) => {
      const { code, output } = await lab.run(host, command);
      expect({ host, command, code, output }).toMatchObject({ code: 0 });
      return output;
    },
  };
  try {
    await machines.add('alice', '10.20.1.31');
    await lab.addDisk('alice', '/dev/nfs');
    await machines.succeed('alice', 'mkfs.xfs -q /dev/nfs && mkdir -p /srv/nfs && mount /dev/nfs /srv/nfs');
    await machines.succeed('alice', 'mkdir /srv/nfs/www');
    await use(machines);
  } finally {
    removeFolder(bundle);
    await lab.close();
  }
}
