import { describe, expect, test } from 'vitest';
import { importsOf } from '../../scripts/imports-of.mjs';
import { wrongArrows } from '../../scripts/lint-arrows.mjs';

/** Sources that break one rule each; a rule that none of these can trip would guard nothing. */
const BROKEN: readonly (readonly [path: string, source: string, named: string])[] = [
  ['shared/model/a.ts', "import { join } from 'node:path';", 'node:path'],
  ['shared/model/a.ts', "import fs from 'fs';", 'fs'],
  ['shared/model/a.ts', "import { app } from 'electron';", 'electron'],
  ['shared/model/a.ts', "import { useState } from 'react';", 'react'],
  ['shared/model/a.ts', "import type { ColDef } from 'ag-grid-community';", 'ag-grid-community'],
  ['shared/model/a.ts', "import initSqlJs from 'sql.js';", 'sql.js'],
  ['shared/model/a.ts', "import ExcelJS from 'exceljs';", 'exceljs'],
  ['shared/model/a.ts', "import * as echarts from 'echarts/core';", 'echarts/core'],
  ['shared/model/a.ts', "import x from 'some-package';", 'some-package'],
  ['shared/model/a.ts', "import { open } from '../../electron/store/open';", '../../electron/store/open'],
  ['shared/model/a.ts', "export { App } from '../../renderer/app';", '../../renderer/app'],
  ['electron/features/a/b.ts', "import { c } from '../c/d';", '../c/d'],
  ['electron/plan/a.ts', "import { c } from '../features/c/d';", '../features/c/d'],
  ['shared/model/a.ts', "import { c } from '../features/c/d';", '../features/c/d'],
  ['renderer/kit/ui/a.ts', "import { c } from '../../features/c/d';", '../../features/c/d'],
  ['renderer/app.tsx', "import { openWindow } from '../electron/window';", '../electron/window'],
  ['renderer/app.tsx', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
  ['renderer/app.tsx', "import { ipcRenderer } from 'electron';", 'electron'],
  ['renderer/features/a.tsx', "import { AgGridReact } from 'ag-grid-react';", 'ag-grid-react'],
  ['renderer/kit/grid/a.tsx', "import { init } from 'echarts';", 'echarts'],
  ['renderer/kit/charts/a.tsx', "const grid = await import('ag-grid-community');", 'ag-grid-community'],
  ['electron/features/a/service.ts', "import { app } from 'electron';", 'electron'],
  ['electron/features/a/handlers.ts', "import { dialog } from 'electron';", 'electron'],
  ['electron/features/a/handlers.ts', "import { save } from '../../project/save';", '../../project/save'],
  ['electron/cli.ts', "import { read } from './workbooks/read/cells';", './workbooks/read/cells'],
  ['electron/cli.ts', "import { app } from 'electron';", 'electron'],
  ['electron/features/a/service.ts', "import { door } from '../ipc/door';", '../ipc/door'],
  ['electron/features/a/service.ts', "import initSqlJs from 'sql.js';", 'sql.js'],
  ['electron/sheets/a.ts', "import initSqlJs from 'sql.js';", 'sql.js'],
  ['electron/sheets/a.ts', "import { save } from '../../store/save';", '../../store/save'],
  ['electron/store/a.ts', "import ExcelJS from 'exceljs';", 'exceljs'],
  ['electron/store/a.ts', "import { resolve } from '../engine/resolve';", '../engine/resolve'],
  ['electron/engine/a.ts', "import { performance } from 'node:perf_hooks';", 'node:perf_hooks'],
  ['electron/engine/a.ts', "import { save } from '../../store/save';", '../../store/save'],
  ['electron/engine/a.ts', "import x from 'some-package';", 'some-package'],
  ['electron/threads/a.ts', "import { door } from '../ipc/door';", '../ipc/door'],
  ['electron/threads/a.ts', "import { list } from '../services/list';", '../services/list'],
  ['electron/preload.ts', "import { join } from 'node:path';", 'node:path'],
  ['electron/shell/window.ts', "import { list } from '../features/a/list';", '../features/a/list'],
  [
    'electron/plan/a.ts',
    "import { OneStock } from '../engine/run/stock/stock-balance';",
    '../engine/run/stock/stock-balance',
  ],
  ['electron/threads/a.ts', "import type { Journal } from '../store/journal';", '../store/journal'],
  [
    'electron/features/a/b.ts',
    "import { readRow } from '../../importing/steps/read-row';",
    '../../importing/steps/read-row',
  ],
  ['electron/plan/a.ts', 'const { c } = await import(name);', 'a computed name'],
  ['electron/plan/a.ts', "const { c } = await import('./' + name);", 'a computed name'],
];

/** What the rules leave open. */
const FINE: readonly (readonly [path: string, source: string])[] = [
  ['electron/plan/a.ts', "import { runWhatIf } from '../engine/run';"],
  ['electron/sheets/read/a.ts', "import { readRow } from '../../importing/steps/read-row';"],
  ['shared/model/a.ts', "import { z } from 'zod';\nimport { units } from './units';"],
  [
    'renderer/kit/grid/a.tsx',
    "import { AgGridReact } from 'ag-grid-react';\nimport { x } from '@shared/model/share';",
  ],
  ['renderer/kit/charts/a.tsx', "import { init } from 'echarts/core';"],
  [
    'electron/features/a/b.ts',
    "import path from '../../threads/entries/import-entry?modulePath';\nimport { join } from 'node:path';",
  ],
  ['electron/cli.ts', "import { list } from './features/a/list';"],
  ['electron/terminal/parser.ts', "import { Command } from 'commander';"],
  ['electron/shell/ipc.ts', "import { ipcMain } from 'electron';\nimport { list } from '../backend/list';"],
  ['electron/main.ts', "import { app } from 'electron';\nimport { registerIpc } from './shell/ipc';"],
  ['electron/store/sql/open.ts', "import initSqlJs from 'sql.js';\nimport { readFileSync } from 'node:fs';"],
  ['electron/engine/solve.ts', "import loadHighs from 'highs';"],
];

describe('the arrows', () => {
  test.each(BROKEN)('%s may not hold %s', (path, source, named) => {
    const [sentence, ...more] = wrongArrows(path, source);
    expect(sentence).toContain(`${path}: may not import ${named}:`);
    expect(more).toEqual([]);
  });

  test.each(FINE)('%s may hold %j', (path, source) => {
    expect(wrongArrows(path, source)).toEqual([]);
  });

  test('a job may reach only one folder, types aside', () => {
    const readRows = "import { read } from '../../sheets/read';\n";
    expect(
      wrongArrows(
        'electron/threads/entries/a.ts',
        `${readRows}import type { Row } from '../../store/project-api';`,
      ),
    ).toEqual([]);
    expect(
      wrongArrows(
        'electron/threads/entries/a.ts',
        `${readRows}import { openProject } from '../../store/open-project';`,
      ),
    ).toHaveLength(1);
  });

  test('a folder without a row is pointed out', () => {
    expect(wrongArrows('electron/utils/a.ts', '')[0]).toContain('no row of scripts/arrows.mjs');
  });

  test('every form of import is seen, and comments are not', () => {
    const source = `
      import 'a'; import b from "b"; import { c, type C } from 'c'; import type { D } from 'd';
      export * from 'e'; export { f } from 'f'; import g, * as gg from 'g';
      import {
        h,
      } from 'h';
      const i = await import('i'); const j = require('j');
      // import k from 'k';
      /* import l from 'l'; */
      const address = 'https://example.org/';
    `;
    expect(
      importsOf(source)
        .map(({ specifier }) => specifier)
        .join(''),
    ).toBe('abcdefghij');
  });
});
