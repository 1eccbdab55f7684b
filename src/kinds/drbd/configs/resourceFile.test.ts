import { describe, expect, test } from 'vitest';
import { externalMetadataDesign, templateDesign, tieBreakerDesign } from '../../../../tests/drbdVariants.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text).join('\n') ?? '';
}

const RES = 'hosts/alice/etc/drbd.d/kolab.res';
const single = templateDesign('drbd-single-primary');

describe('metadata', () => {
  test('is internal on all hosts unless it is told otherwise', () => {
    const file = fileOf(single, RES);
    expect(file.match(/meta-disk/g)).toHaveLength(1);
    expect(file).toContain('device /dev/drbd0 minor 0;\n    meta-disk internal;');
  });

  test('stands with the disk of each host where it is apart, with the index that it has', () => {
    const file = fileOf(externalMetadataDesign(), RES);
    expect(file.match(/meta-disk/g)).toHaveLength(2);
    expect(file).toContain('disk /dev/vg0/kolab;\n      meta-disk /dev/vg0/kolab_meta;');
    expect(file).toContain('disk /dev/vg0/kolab;\n      meta-disk /dev/vg0/kolab_meta [1];');
  });

  test('is apart in the grammar of 8.4, too', () => {
    const file = fileOf(externalMetadataDesign('8.4'), RES);
    expect(file).toContain('meta-disk /dev/vg0/kolab_meta;');
    expect(file).toContain('meta-disk /dev/vg0/kolab_meta [1];');
  });

  test('of one host apart leaves that of the others internal, and a tie-breaker without', () => {
    const apart = { volumeId: 'drbd-r0-volume-0', backingId: 'disk-alice-r0', metaId: 'disk-alice-os' };
    const file = fileOf(
      patchElement(tieBreakerDesign(), 'drbd-r0-alice', { disks: [apart] }),
      'hosts/alice/etc/drbd.d/r0.res',
    );
    expect(file).toContain('disk /dev/vg0/r0;\n      meta-disk /dev/sda;');
    expect(file).toContain('disk /dev/vg0/r0;\n      meta-disk internal;');
    expect(file).toMatch(/disk none;\n +\}/);
  });
});

describe('what is told of the disks', () => {
  test('is printed as it was told, in each grammar', () => {
    const lines =
      'on-io-error call-local-io-error;\n    disk-flushes no;\n    md-flushes yes;\n    disk-timeout 0;\n  }';
    expect(fileOf(externalMetadataDesign(), RES)).toContain(`disk {\n    ${lines}`);
    expect(fileOf(externalMetadataDesign('8.4'), RES)).toContain(
      `disk {\n    fencing resource-and-stonith;\n    ${lines}`,
    );
  });

  test('is left to the common section where nothing is told', () => {
    expect(fileOf(single, RES)).not.toContain('disk {');
    expect(fileOf(single, 'hosts/alice/etc/drbd.d/global_common.conf')).toContain('on-io-error detach;');
  });

  test('call-local-io-error has a handler, with fencing and without', () => {
    const handler = 'local-io-error "echo o > /proc/sysrq-trigger; halt -f";';
    expect(fileOf(externalMetadataDesign(), RES)).toContain(handler);
    const alone = patchElement(externalMetadataDesign(), 'drbd-kolab', { fencing: 'dont-care' });
    expect(fileOf(alone, RES)).toContain(`handlers {\n    ${handler}\n  }`);
    expect(fileOf(single, RES)).not.toContain('local-io-error');
  });
});

describe('LVM', () => {
  const lvm = 'hosts/alice/etc/lvm/lvmlocal.conf';

  test('is kept away from the devices of DRBD where logical volumes lie below', () => {
    expect(fileOf(single, lvm)).toContain('global_filter = [ "r|^/dev/drbd|" ]');
    const metaOnly = patchElement(externalMetadataDesign(), 'disk-alice-kolab', { device: '/dev/sdb' });
    expect(fileOf(metaOnly, lvm)).toContain('global_filter = [ "r|^/dev/drbd|" ]');
    expect(fileOf(patchElement(single, 'disk-alice-kolab', { device: '/dev/sdb' }), lvm)).toBe('');
  });
});

describe('roles', () => {
  test('two primaries are allowed in dual-primary mode only', () => {
    const data = 'hosts/alice/etc/drbd.d/data.res';
    expect(fileOf(templateDesign('drbd-dual-primary'), data)).toContain('allow-two-primaries yes;');
    expect(fileOf(single, RES)).not.toContain('allow-two-primaries');
  });
});
