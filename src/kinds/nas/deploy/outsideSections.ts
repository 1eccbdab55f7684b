import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { exportsLines } from '../configs/exportsLines.ts';
import { Export, Filer } from '../elements.ts';

/**
 * What people have to do on given filers before anybody can mount.
 *
 * @throws ConfigProblem for a path that is not absolute, and for host names against their grammar.
 */
export function outsideSections(index: DesignIndex): readonly RunbookSection[] {
  return index.all(Filer).map((filer, place) => ({
    page: 'outside',
    place: 20 + place,
    lines: [
      ...linesOf(
        `## ${escapeMarkdown(filer.name)}\n\nFiles below \`hosts/${filer.hostName}\` say the same in the words of a Linux host.\n`,
        filer.id,
      ),
      ...exportsLines(filer, index).map(({ text, elementIds }) => ({ text: `- [ ] exports \`${text}\``, elementIds })),
      ...settingLines(filer, index),
    ],
  }));
}

function settingLines(filer: Filer, index: DesignIndex): readonly ConfigLine[] {
  const { id, ip, idDomain, leaseSeconds, graceSeconds, heads } = filer;
  const serves3 = index.by(Export, 'filerId', id).some(({ version }) => version === '3');
  const ports = serves3 ? 'port 2049 (NFS), 111 (rpcbind), and those of mountd, lockd and statd' : 'TCP port 2049';
  return [
    ...linesOf(`- [ ] lets the clients above in to ${ports} at ${ip}`, id),
    ...(heads === 'pair' ? linesOf(`- [ ] ${ip} moves to the other head with the exports`, id) : []),
    ...(idDomain === undefined ? [] : linesOf(`- [ ] has the NFSv4 domain ${escapeMarkdown(idDomain)}`, id)),
    ...(leaseSeconds === undefined ? [] : linesOf(`- [ ] gives leases of ${leaseSeconds} s`, id)),
    ...(graceSeconds === undefined ? [] : linesOf(`- [ ] has a grace period of ${graceSeconds} s`, id)),
  ];
}
