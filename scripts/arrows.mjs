/**
 * Which way imports run. The first row whose `of` a file lies under applies to it; `to` are the folders and
 * files that it may import, besides its own. `node` says whether Node's modules are open to it. With `oneOf`,
 * a file may import values from at most one of these: a job serves one folder.
 * @typedef {{ of: string, to: readonly string[], node: boolean, oneOf?: readonly string[] }} Arrow
 */

const SHELL = [
  'electron/app-protocol',
  'electron/bundle-files',
  'electron/content-policy',
  'electron/dialogs',
  'electron/menu',
  'electron/window',
];
const WORK = ['electron/project/', 'electron/workbooks/', 'electron/engine/'];

/** @type {readonly Arrow[]} */
export const ARROWS = [
  { of: 'shared/', to: [], node: false },
  { of: 'renderer/', to: ['shared/'], node: false },
  { of: 'electron/engine/', to: ['shared/'], node: false },
  { of: 'electron/project/', to: ['shared/'], node: true },
  { of: 'electron/workbooks/', to: ['shared/'], node: true },
  { of: 'electron/jobs/', to: ['shared/', ...WORK], node: true, oneOf: WORK },
  { of: 'electron/services/', to: ['shared/', 'electron/jobs/', ...WORK], node: true },
  { of: 'electron/cli', to: ['shared/', 'electron/cli', 'electron/services/'], node: true },
  { of: 'electron/ipc/', to: ['shared/', 'electron/services/', 'electron/dialogs'], node: true },
  { of: 'electron/main', to: ['shared/', 'electron/ipc/', 'electron/services/', ...SHELL], node: true },
  { of: 'electron/preload', to: ['shared/'], node: false },
  // The rest of the shell: one window, its refusals, its files, its words.
  ...SHELL.map((of) => ({ of, to: ['shared/', ...SHELL], node: true })),
];

/**
 * Packages with one home: nothing outside it may import them. A name that ends in / stands for a scope, one
 * that ends in - for a family.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const HOMES = {
  electron: [
    'electron/main',
    'electron/window',
    'electron/app-protocol',
    'electron/menu',
    'electron/dialogs',
    'electron/preload',
    'electron/ipc/door',
  ],
  'sql.js': ['electron/project/'],
  exceljs: ['electron/workbooks/'],
  yauzl: ['electron/workbooks/'],
  highs: ['electron/engine/'],
  commander: ['electron/cli'],
  'ag-grid-': ['renderer/grid/'],
  echarts: ['renderer/charts/'],
  react: ['renderer/'],
  'react-': ['renderer/'],
  '@fluentui/': ['renderer/'],
  '@griffel/': ['renderer/'],
  '@fontsource-variable/': ['renderer/'],
};

/** The packages that pure code may use. They are pure themselves. */
export const PURE = ['zod', 'i18next'];

/** The folders that may import no package but the pure ones and those whose home they are. */
export const PURE_FOLDERS = ['shared/', 'electron/engine/'];
