/**
 * Which way imports run. The first row whose `of` a file lies under applies to it; `to` are the folders and
 * files that it may import, besides its own. `node` says whether Node's modules are open to it. With `oneOf`,
 * a file may import values from at most one of these: the entry of a thread serves one folder. A feature may not
 * import another one of its side unless USES says so.
 * @typedef {{ of: string, to: readonly string[], node: boolean, oneOf?: readonly string[] }} Arrow
 */

const PURE_SHARED = ['shared/base/', 'shared/words/', 'shared/model/', 'shared/report/', 'shared/charts/'];
const MEANING = [...PURE_SHARED, 'shared/features/importing/'];
const WORK = ['electron/engine/', 'electron/importing/', 'electron/store/', 'electron/sheets/'];
const KIT = ['renderer/kit/'];

/** @type {readonly Arrow[]} */
export const ARROWS = [
  { of: 'shared/base/', to: [], node: false },
  { of: 'shared/words/', to: ['shared/base/'], node: false },
  { of: 'shared/model/', to: ['shared/base/', 'shared/words/'], node: false },
  { of: 'shared/report/', to: ['shared/base/', 'shared/words/', 'shared/model/'], node: false },
  { of: 'shared/charts/', to: ['shared/base/', 'shared/words/', 'shared/model/'], node: false },
  { of: 'shared/ipc/', to: PURE_SHARED, node: false },
  { of: 'shared/features/', to: [...PURE_SHARED, 'shared/ipc/'], node: false },
  { of: 'shared/catalogue/', to: ['shared/'], node: false },

  { of: 'renderer/kit/ui/', to: ['shared/', 'renderer/kit/state/'], node: false },
  { of: 'renderer/kit/', to: ['shared/', ...KIT], node: false },
  { of: 'renderer/shell/', to: ['shared/', ...KIT], node: false },
  // The manual is part of the program: its pages are read where a person opens them.
  { of: 'renderer/features/help/', to: ['shared/', ...KIT, 'renderer/shell/', 'docs/manual/'], node: false },
  { of: 'renderer/features/', to: ['shared/', ...KIT, 'renderer/shell/'], node: false },
  { of: 'renderer/', to: ['shared/'], node: false },

  // The model on which check values were worked out.
  {
    of: 'electron/engine/check/',
    to: [...PURE_SHARED, 'electron/engine/', 'resources/check/'],
    node: false,
  },
  { of: 'electron/engine/', to: PURE_SHARED, node: false },
  {
    of: 'electron/importing/values/',
    to: [...MEANING, 'resources/world/', 'resources/vocabulary/'],
    node: false,
  },
  { of: 'electron/importing/steps/', to: [...MEANING, 'electron/importing/values/'], node: false },
  {
    of: 'electron/importing/recipe/',
    to: [...MEANING, 'electron/importing/values/', 'electron/importing/steps/'],
    node: false,
  },
  {
    of: 'electron/importing/diff/',
    to: [...MEANING, 'electron/importing/values/', 'electron/importing/steps/'],
    node: false,
  },
  { of: 'electron/disk/', to: ['shared/'], node: true },
  {
    of: 'electron/store/',
    to: [...MEANING, 'shared/catalogue/', 'electron/importing/', 'electron/disk/'],
    node: true,
  },
  { of: 'electron/sheets/', to: ['shared/', 'electron/importing/', 'electron/disk/'], node: true },
  { of: 'electron/threads/entries/', to: ['shared/', 'electron/threads/', ...WORK], node: true, oneOf: WORK },
  { of: 'electron/threads/', to: ['shared/', ...WORK], node: true },
  {
    of: 'electron/plan/',
    to: ['shared/', 'electron/engine/', 'electron/threads/', 'electron/disk/'],
    node: true,
  },
  {
    of: 'electron/charts/',
    to: [...PURE_SHARED, 'electron/sheets/write/'],
    node: true,
  },
  {
    of: 'electron/terminal/',
    to: [
      'shared/',
      'electron/sheets/',
      'electron/charts/',
      'electron/plan/',
      'electron/threads/',
      'electron/disk/',
    ],
    node: true,
  },
  {
    of: 'electron/backend/',
    to: ['shared/', 'electron/plan/', 'electron/threads/', 'electron/disk/'],
    node: true,
  },
  {
    of: 'electron/shell/',
    to: ['shared/', 'electron/backend/', 'electron/backend-thread-calls', 'electron/threads/'],
    node: true,
  },
  {
    of: 'electron/features/',
    to: [
      'shared/',
      'electron/disk/',
      ...WORK,
      'electron/threads/',
      'electron/plan/',
      'electron/terminal/',
      'electron/backend/',
    ],
    node: true,
  },
  {
    of: 'electron/cli',
    to: [
      ...['shared/', 'electron/features/', 'electron/terminal/'],
      ...['electron/threads/entries/read-entry', 'electron/threads/in-this-thread/'],
    ],
    node: true,
  },
  {
    of: 'electron/backend-thread-calls',
    to: ['shared/', 'electron/features/', 'electron/backend/', 'electron/threads/'],
    node: true,
  },
  {
    of: 'electron/backend-thread',
    to: ['electron/backend-thread-calls', 'electron/backend/', 'electron/threads/'],
    node: true,
  },
  {
    of: 'electron/main',
    to: [
      ...['shared/', 'electron/shell/', 'electron/backend/preferences'],
      // The executable is the command line too, before any window.
      ...['electron/cli', 'electron/terminal/cli-switch', 'electron/plan/policy-file'],
    ],
    node: true,
  },
  { of: 'electron/preload', to: ['shared/'], node: false },
];

/**
 * Which features build on which: never round in a circle. What many need stands in a folder below the features.
 * @type {Readonly<Record<'shared' | 'electron' | 'renderer', Readonly<Record<string, readonly string[]>>>>}
 */
export const USES = {
  shared: {
    // A control of the record is drawn as the shock that it is.
    'trade-watch': ['scenarios'],
    // Months are counted as flows are, and rules on them ring as among the tripwires.
    months: ['trade-watch', 'tripwires'],
  },
  electron: {
    // What a brief may not show is left out as from a workbook; what can be done is asked backwards; what has changed
    // since is said as the history says it, how sure it is as `sure` says it.
    brief: ['data', 'exporting', 'history', 'replays', 'solve', 'sure'],
    // Whether an edition rests on secret figures is asked as of a workbook.
    editions: ['exporting'],
    // A workbook has scenarios side by side as the page Compare has them.
    exporting: ['compare', 'risk', 'trade-watch'],
    // The demonstration does the main job from end to end, and `schema` prints the files that features take.
    files: ['exporting', 'importing', 'money', 'risk', 'scenarios', 'shares', 'size', 'solve'],
    // What a change did is said as the register says rows.
    history: ['data'],
    // What stood then is said as the history says rows.
    audit: ['data', 'history'],
    // Rows of a backup beside those of today are said as the history says them.
    recovery: ['data', 'history'],
    // What either side changed, and what hangs on it, is said and found as there.
    merge: ['data', 'history'],
    // The levers of an exercise are those of a question asked backwards; its paper is written, and marked, as a brief is.
    exercise: ['brief', 'exporting', 'solve'],
    money: ['stocks'],
    // What economies count on by their shares is a claim on a plant like a contract.
    projects: ['claims'],
    // What economies count on beyond a plant's capacity waits for a decision; today is that of the tripwires.
    overview: ['claims', 'tripwires'],
    replays: ['files'],
    // Inputs have the same ranges wherever they are turned, and stock the same price.
    sure: ['solve', 'stress'],
    // Events of the record are read as where they start a scenario; the register of the sample comes into older projects.
    measures: ['data', 'files', 'scenarios'],
    // A control of the record stands beside the flows that it is on.
    'trade-watch': ['months', 'scenarios', 'tripwires'],
    // Rules on months ring as among the tripwires.
    months: ['tripwires'],
    // What a series counts is read as beside mines and controls.
    reconcile: ['trade-watch'],
    // The row of a figure is found as by `table`.
    evidence: ['data'],
  },
  renderer: {
    // The home page says what waits in the open project; a file that cannot be opened leads to what it still holds.
    files: ['overview', 'recovery'],
    // A found table or supplier is shown in the register.
    search: ['data'],
    // Checks, replays and series side by side are shown among the evidence; an event of it starts a scenario.
    evidence: ['check', 'reconcile', 'replays', 'scenarios'],
    // A control starts a scenario with what leaks through third countries.
    'trade-watch': ['scenarios'],
    // An event of the register starts a scenario.
    data: ['scenarios'],
    // So does a measure, which asks for what it does not say.
    measures: ['scenarios'],
    // What needs a decision leads to what it rests on; what rings stands on the first page.
    overview: ['evidence', 'reconcile', 'tripwires'],
    // What rules say of months, and what is known of a figure, stands as there.
    months: ['data', 'tripwires'],
    // A new rule is a row of the register.
    tripwires: ['data'],
    // Beside a scenario's run stand its stress tests, how sure it is, its sampled runs and the way to export it.
    scenarios: ['exporting', 'montecarlo', 'stress', 'sure'],
    // A slip is tried by the slider of scenarios; the rows of a plant are gone to in the register.
    projects: ['data', 'scenarios'],
    // What a change did to a table that no other page shows is gone to in the register; what stood on a day is asked here.
    history: ['audit', 'data'],
    // A stock is taken out as a row of the register: what goes with it is asked there.
    stocks: ['data'],
    // A share that is typed in the pivot holds those before it still, as in the shares grid.
    pivot: ['shares'],
    // A workbook takes the runs and the seed that stand beside the scenario.
    exporting: ['montecarlo'],
    // What is compared is exported side by side, and a brief is made of one against another.
    compare: ['brief', 'exporting'],
  },
};

/**
 * Packages with one home: nothing outside it may import them. A name that ends in / stands for a scope, one
 * that ends in - for a family.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const HOMES = {
  electron: ['electron/main', 'electron/preload', 'electron/shell/'],
  'sql.js': ['electron/store/'],
  exceljs: ['electron/sheets/'],
  yauzl: ['electron/sheets/'],
  highs: ['electron/engine/'],
  commander: ['electron/terminal/'],
  'ag-grid-': ['renderer/kit/grid/'],
  echarts: ['renderer/kit/charts/', 'electron/charts/'],
  react: ['renderer/'],
  'react-': ['renderer/'],
  '@fluentui/': ['renderer/'],
  '@griffel/': ['renderer/'],
  '@fontsource-variable/': ['renderer/'],
};

/** The packages that pure code may use. They are pure themselves. */
export const PURE = ['zod'];

/** The folders that may import no package but the pure ones and those whose home they are. */
export const PURE_FOLDERS = ['shared/', 'electron/engine/', 'electron/importing/'];
