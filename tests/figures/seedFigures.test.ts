import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printDot } from '../../src/core/dot/printDot.ts';
import { toDotAst } from '../../src/core/dot/toDotAst.ts';
import { printDesign } from '../../src/core/model/printDesign.ts';
import type { Design } from '../../src/core/model/design.ts';
import { readDot } from '../../src/platform/readDot.ts';
import { workbench } from '../../src/workbench.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { canonicalGraph, type CanonicalGraph } from './canonicalGraph.ts';

const FIGURES = [
  ['drbd-single-primary', 'drbd-master-slave.gv'],
  ['drbd-cross-link', 'drbd-cross-link.gv'],
  ['glusterfs', 'glusterfs.gv'],
] as const;

const here = hasShared('seed', 'glusterfs.gv');

function seed(file: string): string {
  return readFileSync(sharedPath('seed', file), 'utf8');
}

async function canonical(dot: string): Promise<CanonicalGraph> {
  const graph = await readDot(dot);
  if (!graph.ok) throw new Error(graph.error);
  return canonicalGraph(graph.value);
}

async function names(dot: string): Promise<string[]> {
  const graph = await readDot(dot);
  if (!graph.ok) throw new Error(graph.error);
  return graph.value.nodes.map((node) => node.name).sort();
}

function docsDot(design: Design): string {
  return printDot(toDotAst(workbench.draw(workbench.analyse(design)), { style: 'docs', theme: 'light', ids: false }));
}

function template(id: string): Design {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return design;
}

describe.skipIf(!here)('the figures of the Kolab documentation', () => {
  test.each(FIGURES)('%s is drawn as %s', async (id, file) => {
    expect(await canonical(docsDot(template(id)))).toEqual(await canonical(seed(file)));
  });

  test.each(FIGURES)('%s gives the nodes and clusters of %s their names', async (id, file) => {
    expect(await names(docsDot(template(id)))).toEqual(await names(seed(file)));
    const clusters = (dot: string): string[] =>
      [...dot.matchAll(/subgraph (\w+)/g)].map((match) => match[1] ?? '').sort();
    expect(clusters(docsDot(template(id)))).toEqual(clusters(seed(file)));
  });

  test.each(FIGURES)('%s: the unmodified %s is imported and drawn again', async (_id, file) => {
    const graph = await readDot(seed(file));
    if (!graph.ok) throw new Error(graph.error);
    let count = 0;
    const draft = workbench.importDot(graph.value, (type) => `${type}-${(count += 1)}`);
    if (!draft.ok) throw new Error(draft.error);
    const design = workbench.openDraft(draft.value);
    expect(workbench.load(printDesign(design))).toMatchObject({ ok: true });
    expect(await canonical(docsDot(design))).toEqual(await canonical(seed(file)));
    expect(await names(docsDot(design))).toEqual(await names(seed(file)));
    expect(draft.value.problems.filter((problem) => /^(node|edge|subgraph)/.test(problem.place))).toEqual([]);
    const errors = workbench.analyse(design).findings.filter((finding) => finding.severity === 'error');
    // Two copies without an arbiter are what that figure shows, and what is wrong with it.
    expect(errors.map((finding) => finding.ruleId)).toEqual(
      file === 'glusterfs.gv' ? ['gluster/replica-2-without-arbiter'] : [],
    );
  });

  test.each([
    ['another colour', 'drbd-cross-link.gv', /color=red/, 'color=green'],
    ['no fill', 'drbd-cross-link.gv', /style=filled;\n/, ''],
    ['another frame colour', 'drbd-cross-link.gv', /color=lightgrey/, 'color=grey'],
    ['another direction', 'drbd-cross-link.gv', /rankdir=LR/, 'rankdir=TB'],
    ['another label', 'drbd-cross-link.gv', /label="OS Disk"/, 'label="System Disk"'],
    ['another edge label', 'drbd-cross-link.gv', /One-Way/, 'Two-Way'],
    ['a missing edge', 'drbd-cross-link.gv', /"LDAP\?" -> "Data Disk 0";/, '"LDAP?";'],
    ['an edge turned round', 'drbd-cross-link.gv', /"LDAP\?" -> "Data Disk 0"/, '"Data Disk 0" -> "LDAP?"'],
    ['another head', 'drbd-cross-link.gv', /dir=back/, 'dir=both'],
    ['another end', 'drbd-cross-link.gv', /"LDAP\?" -> "Data Disk 0"/, '"LDAP?" -> "Data Disk 1"'],
    ['another frame title', 'drbd-cross-link.gv', /label = "Slave"/, 'label = "Master"'],
    ['another name of the graph', 'drbd-cross-link.gv', /digraph drbd/, 'digraph gfs'],
    ['no border', 'glusterfs.gv', / \[lhead=cluster_gfs0\]/, ''],
    ['another border', 'glusterfs.gv', /lhead=cluster_gfs0/, 'lhead=cluster_gfs1'],
    ['not compound', 'glusterfs.gv', /compound=true;/, ''],
    ['a helper shown', 'glusterfs.gv', /style=invis/, 'style=solid'],
    ['one-way bricks', 'glusterfs.gv', / \[dir=both\]/, ''],
  ])('the comparison sees %s', async (_what, file, from, to) => {
    const changed = seed(file).replace(from, to);
    expect(changed).not.toBe(seed(file));
    expect(await canonical(changed)).not.toEqual(await canonical(seed(file)));
  });
});
