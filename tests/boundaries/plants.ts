/** A file that breaks (or keeps) one row of the dependency table, and the row that has to complain. */
export interface Plant {
  readonly row: string;
  readonly file: string;
  readonly source: string;
}

const bad = (row: string, file: string, specifier: string): Plant => ({
  row,
  file,
  source: `import { thing } from '${specifier}';\nexport const planted = thing;\n`,
});

/** One violation or more of every row; `row` is what the linter's message starts with. */
export const VIOLATIONS: readonly Plant[] = [
  bad('core-order', 'src/core/result.ts', './kind/workbench.ts'),
  bad('core-order', 'src/core/model/upward.ts', '../rules/judge.ts'),
  bad('core-order', 'src/core/model/toEdits.ts', '../edits/edit.ts'),
  bad('core-order', 'src/core/history/toStorage.ts', '../storage/offer.ts'),
  bad('core-order', 'src/core/edits/toWorld.ts', '../world/world.ts'),
  bad('core-order', 'src/core/storage/toRules.ts', '../rules/rule.ts'),
  bad('core-order', 'src/core/world/toDiagram.ts', '../diagram/diagram.ts'),
  bad('core-order', 'src/core/rules/toDot.ts', '../dot/printDot.ts'),
  bad('core-knows-no-kind', 'src/core/dot/toKind.ts', '../../kinds/drbd/index.ts'),
  bad('core-knows-no-kind', 'src/core/configs/toTemplates.ts', '../../templates/builder.ts'),
  bad('core-knows-no-kind', 'src/core/diagram/deep/toApp.ts', '../../../app/store/store.ts'),
  bad('core-knows-no-kind', 'src/core/dot/deep/toPlatform.ts', '../../../platform/newId.ts'),
  bad('core-knows-no-kind', 'src/core/dot/toNode.ts', 'node:fs'),
  bad('core-knows-no-kind', 'src/core/dot/toReact.ts', 'react'),
  bad('core-order', 'src/core/model/toReact.ts', 'react'),
  bad('kinds-are-strangers', 'src/kinds/drbd/toSan.ts', '../san/index.ts'),
  bad('kinds-are-strangers', 'src/kinds/drbd/configs/toCluster.ts', '../../cluster/index.ts'),
  bad('kinds-are-strangers', 'src/kinds/gluster/rules/some-rule/toNas.ts', '../../../nas/elements.ts'),
  bad('kinds-are-strangers', 'src/kinds/common/toDrbd.ts', '../drbd/index.ts'),
  bad('kinds-are-strangers', 'src/kinds/common/rules/some-rule/toSan.ts', '../../../san/index.ts'),
  bad('kinds-are-strangers', 'src/kinds/drbd/behindTheDoor.ts', '../common/elements.ts'),
  bad('kinds-are-strangers', 'src/kinds/drbd/rules/some-rule/behindTheDoor.ts', '../../../common/elements.ts'),
  bad('kinds-are-strangers', 'src/kinds/nas/toApp.ts', '../../app/store/store.ts'),
  bad('kinds-are-strangers', 'src/kinds/nas/toPlatform.ts', '../../platform/newId.ts'),
  bad('kinds-are-strangers', 'src/kinds/nas/toTemplates.ts', '../../templates/builder.ts'),
  bad('kinds-are-strangers', 'src/kinds/nas/toNpm.ts', 'zustand'),
  bad('kinds-are-strangers', 'src/kinds/nas/toZod.ts', 'zod'),
  bad('core-knows-no-kind', 'src/core/configs/toZod.ts', 'zod'),
  bad('kinds-are-strangers', 'src/kinds/nas/toNode.ts', 'node:path'),
  bad('kinds-are-strangers', 'src/kinds/san/toTest.ts', './storage.test.ts'),
  bad('kinds-are-strangers', 'src/kinds/san/toVitest.ts', 'vitest'),
  bad('kind-front-door', 'src/kinds/index.ts', './drbd/elements.ts'),
  bad('templates-above-kinds', 'src/templates/behindTheDoor.ts', '../kinds/drbd/elements.ts'),
  bad('templates-above-kinds', 'src/templates/toApp.ts', '../app/store/store.ts'),
  bad('composition', 'src/workbench.ts', './app/store/store.ts'),
  bad('composition', 'src/printer.ts', './app/store/store.ts'),
  bad('composition', 'src/blankDesign.ts', './kinds/index.ts'),
  bad('platform-below-app', 'src/platform/toApp.ts', '../app/store/store.ts'),
  bad('platform-below-app', 'src/platform/toKind.ts', '../kinds/drbd/index.ts'),
  bad('cli-without-browser', 'src/cli/toApp.ts', '../app/store/store.ts'),
  bad('cli-without-browser', 'src/cli/toKeptDesigns.ts', '../platform/kept/keptStore.ts'),
  bad('cli-without-browser', 'src/cli/toReact.ts', 'react'),
  bad('app-through-front-doors', 'src/app/canvas/behindTheDoor.ts', '../../kinds/drbd/elements.ts'),
  bad('app-through-front-doors', 'src/app/canvas/rules.ts', '../../kinds/drbd/rules/index.ts'),
  bad('app-through-front-doors', 'src/app/toNode.ts', 'node:fs'),
  bad('app-through-front-doors', 'src/app/toPromises.ts', 'node:fs/promises'),
  bad('app-through-front-doors', 'src/app/toCli.ts', '../cli/main.ts'),
  bad('app-through-front-doors', 'src/app/toPrinter.ts', '../printer.ts'),
  bad('app-through-front-doors', 'src/app/bundle/toPrinter.tsx', '../../printer.ts'),
  bad('app-through-front-doors', 'src/app/bundle/toPrinting.ts', '../../kinds/printing.ts'),
  bad('app-through-front-doors', 'src/app/bundle/someWorker.ts', '../../cli/main.ts'),
  bad('tests-below-app', 'src/core/model/toApp.test.ts', '../../app/store/store.ts'),
  bad('tests-below-app', 'src/kinds/drbd/rules/some-rule/toApp.test.ts', '../../../../app/store/store.ts'),
  bad('e2e-from-outside', 'e2e/story.spec.ts', '../src/workbench.ts'),
  bad('e2e-from-outside', 'e2e/deep/story.spec.ts', '../../src/app/store/store.ts'),
  { row: 'core-has-no-clock', file: 'src/core/world/clock.ts', source: 'export const now = Date.now();\n' },
  { row: 'core-has-no-clock', file: 'src/kinds/drbd/clock.ts', source: 'export const today = new Date();\n' },
  {
    row: 'core-has-no-dice',
    file: 'src/kinds/drbd/rules/some-rule/dice.ts',
    source: 'export const roll = Math.random();\n',
  },
  { row: 'core-has-no-dice', file: 'src/core/edits/dice.ts', source: 'export const id = crypto.randomUUID();\n' },
  {
    row: 'no-cycle',
    file: 'src/app/a.ts',
    source: "import { b } from './b.ts';\nexport const a = (): unknown => b;\n",
  },
  {
    row: 'no-cycle',
    file: 'src/app/b.ts',
    source: "import { a } from './a.ts';\nexport const b = (): unknown => a;\n",
  },
];

const good = (file: string, ...specifiers: readonly string[]): Plant => ({
  row: '',
  file,
  source: specifiers.map((specifier, at) => `export { thing as thing${at} } from '${specifier}';\n`).join(''),
});

/** What has to stay possible, so that a row that forbids everything is noticed. */
export const ALLOWED: readonly Plant[] = [
  good('src/core/schema.ts', 'zod'),
  good('src/core/model/fine.ts', './element.ts', '../result.ts', '../schema.ts'),
  good('src/core/world/fine.ts', '../model/element.ts', '../storage/offer.ts', '../configs/managedResource.ts'),
  good('src/core/rules/fine.ts', '../world/world.ts', '../edits/edit.ts'),
  good('src/core/dot/fine.ts', '../diagram/diagram.ts', '../model/element.ts', '../result.ts'),
  good('src/core/configs/deep/fine.ts', '../quote.ts', '../../result.ts', '../../model/element.ts', 'fflate'),
  good(
    'src/kinds/drbd/fine.ts',
    './elements.ts',
    './configs/res.ts',
    '../common/index.ts',
    '../../core/schema.ts',
    'fflate',
  ),
  good('src/kinds/drbd/configs/fine.ts', '../elements.ts', '../../common/index.ts', '../../../core/dot/printDot.ts'),
  good(
    'src/kinds/drbd/rules/some-rule/fine.ts',
    '../../elements.ts',
    '../other-rule/rule.ts',
    '../../../common/index.ts',
    '../../../../core/result.ts',
  ),
  good(
    'src/kinds/drbd/storage.test.ts',
    './storage.ts',
    '../../workbench.ts',
    '../../templates/builder.ts',
    'fast-check',
  ),
  good('src/templates/fine.ts', './builder.ts', '../core/model/element.ts', '../kinds/drbd/index.ts'),
  good('src/platform/fine.ts', '../core/result.ts', 'idb'),
  good('src/cli/fine.ts', '../workbench.ts', '../core/result.ts', '../platform/graphviz.ts', 'node:fs/promises'),
  good('src/app/canvas/fine.ts', '../store/store.ts', '../../workbench.ts', '../../kinds/drbd/index.ts', 'react'),
  good('src/app/bundle/fineWorker.ts', '../../printer.ts', '../../core/result.ts'),
  good('e2e/fine.spec.ts', './workbench.ts', '../src/app/marks.ts', '@playwright/test'),
];
