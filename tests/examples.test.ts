import { describe, expect, test } from 'vitest';
import { printDesign } from '../src/core/model/printDesign.ts';
import { findingsAsText } from '../src/core/rules/printFindings.ts';
import { printer } from '../src/printer.ts';
import { workbench } from '../src/workbench.ts';

/**
 * Files whose every line decides over data: one host's share, as all hosts of a kind have the like, and the scripts that look
 * for what is in the way, and make storage.
 */
const DECISIVE =
  /^(hosts\/(alice|kolab1|gluster1|nas1)\/etc\/(drbd\.d\/.*|corosync\/.*|multipath\.conf|fstab|exports|lvm\/.*)|cluster\/mkfs\.sh|gluster\/setup-.*\.sh|runbook\/(00|30|35)-.*\.sh)$/;

describe.each(workbench.templates.map(({ id }) => id))('example %s', (id) => {
  const design = workbench.fromTemplate(id) ?? workbench.newDesign(id);
  const golden = (name: string): string => `../src/examples/${id}/golden/${name}`;

  test('is this design', async () => {
    await expect(printDesign(design)).toMatchFileSnapshot(golden('design.quorate.json'));
  });

  test('has these findings', async () => {
    const text = findingsAsText(workbench.analyse(design).findings, { fileName: 'design.quorate.json' });
    await expect(text).toMatchFileSnapshot(golden('findings.txt'));
  });

  test('writes these decisive files', async () => {
    const files = printer.configs(workbench.analyse(design)).filter(({ path }) => DECISIVE.test(path));
    expect(files.length).toBeGreaterThan(0);
    for (const { path, lines } of files) {
      await expect(lines.map((line) => `${line.text}\n`).join('')).toMatchFileSnapshot(golden(path));
    }
  });
});
