import { describe, expect, test } from 'vitest';
import { kernelNfsOnDrbd } from '../../../tests/nfsDesigns.ts';
import { change, template } from '../../../tests/rules/designs.ts';
import { joinDeployments, type Deployment } from '../../core/deploy/deployment.ts';
import type { Design } from '../../core/model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { deploy } from './deploy.ts';
import { Export } from './elements.ts';

const nas = template('nas');
const exportIds = Object.values(nas().elements).flatMap(({ id, type }) => (type === Export.type ? [id] : []));
/** The template with the same fields for all exports. */
const withExports = (fields: Partial<Export>): Design =>
  change('nas', Object.fromEntries(exportIds.map((id) => [id, fields])))();

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

const checksOf = (design: Design): string =>
  deployed(design)
    .steps.filter(({ phase }) => phase === 'verify')
    .map(({ check }) => check)
    .join('\n');

test('a given filer has to answer before anything is changed, on every server that may mount it', () => {
  const step = deployed(nas()).steps.find(({ phase }) => phase === 'preflight');
  expect(step?.hostIds).toEqual(['server-kolab1', 'server-kolab2']);
  expect(step?.run).toMatch(/\/dev\/tcp\/[\d.]+\/2049/);
});

describe('a mount is looked at in the end', () => {
  test.each<[string, Partial<Export>, string]>([
    ['its version', { version: '4.2' }, 'vers=4\\.2'],
    ['the older type of NFS 3', { version: '3' }, ' nfs &&'],
    ['that it waits', { recovery: 'hard' }, '(^|,)hard(,|$)'],
    ['that root may write', { rootSquash: 'no_root_squash' }, 'writes_on'],
  ])('%s', (_, fields, said) => {
    expect(checksOf(withExports(fields))).toContain(said);
  });

  test('but not written to where root is nobody', () => {
    expect(checksOf(withExports({ rootSquash: 'root_squash' }))).not.toContain('writes_on');
  });
});

test.each<[Export['version'], boolean]>([
  ['3', true],
  ['4.2', false],
])('NFS %s wants its lock helper: %s', (version, does) => {
  const titles = deployed(withExports({ version })).steps.map(({ title }) => title);
  expect(titles.includes('Start the lock helper of NFS 3')).toBe(does);
});

test('the page for people outside has the lines of exports(5)', () => {
  const text = deployed(withExports({ version: '3' }))
    .sections.flatMap(({ lines }) => lines.map((line) => line.text))
    .join('\n');
  expect(text).toMatch(/- \[ \] exports `\/\S+ kolab1\(/);
  expect(text).toContain('111 (rpcbind)');
});

test('on a server of the cluster whose clients have no root, the directories of services are told', () => {
  const pageOf = (design: Design): string =>
    deployed(design)
      .sections.flatMap(({ page, lines }) => (page === 'outside' ? lines.map(({ text }) => text) : []))
      .join('\n');
  const told = pageOf(kernelNfsOnDrbd());
  expect(told).toMatch(/Between\n`60-resources.sh` and `70-clients.sh`, the host on which `\/srv\/nfs` is mounted:\n/);
  expect(told).toContain(
    '- [ ] has the directory `/srv/nfs/www/kolab`, whose owner has the number that `id -u www-data`',
  );
  expect(pageOf(change(kernelNfsOnDrbd, { 'export-www': { rootSquash: 'no_root_squash' } })())).toBe('');
});

describe('in the end clients let go', () => {
  const endOf = (design: Design): string =>
    printer
      .configs(workbench.analyse(design))
      .flatMap(({ path, lines }) => (path === 'runbook/99-teardown.md' ? lines.map(({ text }) => text) : []))
      .join('\n');

  test('before the servers of the design stop: their services first, then their mounts', () => {
    expect(endOf(kernelNfsOnDrbd())).toMatch(
      /web1# systemctl disable --now apache2\n[^]*web2# umount \/srv\/www && chattr -i \/srv\/www\n[^]*## The cluster nfs/,
    );
  });

  test('of a given filer when the cluster has stopped what uses it', () => {
    const page = endOf(nas());
    expect(page).toMatch(/## The cluster kolab\n[^]*kolab2# umount \/srv\/kolab && chattr -i \/srv\/kolab\n/);
    expect(page).not.toMatch(/clients of NFS|that no cluster manages/);
  });
});
