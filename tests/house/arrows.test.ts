import { describe, expect, test } from 'vitest';
import { importsOf, wrongArrows } from '../../scripts/lint-arrows.mjs';

/** Sources that break one rule each; a rule that none of these can trip would guard nothing. */
const BROKEN: readonly (readonly [path: string, source: string, named: string])[] = [
  ['shared/domain/a.ts', "import { join } from 'node:path';", 'node:path'],
  ['shared/domain/a.ts', "import fs from 'fs';", 'fs'],
  ['shared/domain/a.ts', "import { app } from 'electron';", 'electron'],
  ['shared/domain/a.ts', "import { useState } from 'react';", 'react'],
  ['shared/domain/a.ts', "import type { ColDef } from 'ag-grid-community';", 'ag-grid-community'],
  ['shared/domain/a.ts', "import initSqlJs from 'sql.js';", 'sql.js'],
  ['shared/domain/a.ts', "import ExcelJS from 'exceljs';", 'exceljs'],
  ['shared/domain/a.ts', "import * as echarts from 'echarts/core';", 'echarts/core'],
  ['shared/domain/a.ts', "import x from 'some-package';", 'some-package'],
  [
    'shared/domain/a.ts',
    "import { open } from '../../electron/project/open';",
    '../../electron/project/open',
  ],
  ['shared/domain/a.ts', "export { App } from '../../renderer/app';", '../../renderer/app'],
  ['renderer/app.tsx', "import { openWindow } from '../electron/window';", '../electron/window'],
  ['renderer/app.tsx', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
  ['renderer/app.tsx', "import { ipcRenderer } from 'electron';", 'electron'],
  ['renderer/features/a.tsx', "import { AgGridReact } from 'ag-grid-react';", 'ag-grid-react'],
  ['renderer/grid/a.tsx', "import { init } from 'echarts';", 'echarts'],
  ['renderer/charts/a.tsx', "const grid = await import('ag-grid-community');", 'ag-grid-community'],
  ['electron/services/a.ts', "import { app } from 'electron';", 'electron'],
  ['electron/ipc/handlers/a.ts', "import { dialog } from 'electron';", 'electron'],
  ['electron/ipc/handlers/a.ts', "import { save } from '../../project/save';", '../../project/save'],
  ['electron/cli.ts', "import { read } from './workbooks/read/cells';", './workbooks/read/cells'],
  ['electron/cli.ts', "import { app } from 'electron';", 'electron'],
  ['electron/services/a.ts', "import { door } from '../ipc/door';", '../ipc/door'],
  ['electron/services/a.ts', "import initSqlJs from 'sql.js';", 'sql.js'],
  ['electron/workbooks/a.ts', "import initSqlJs from 'sql.js';", 'sql.js'],
  ['electron/workbooks/a.ts', "import { save } from '../project/save';", '../project/save'],
  ['electron/project/a.ts', "import ExcelJS from 'exceljs';", 'exceljs'],
  ['electron/project/a.ts', "import { resolve } from '../engine/resolve';", '../engine/resolve'],
  ['electron/engine/a.ts', "import { performance } from 'node:perf_hooks';", 'node:perf_hooks'],
  ['electron/engine/a.ts', "import { save } from '../project/save';", '../project/save'],
  ['electron/engine/a.ts', "import x from 'some-package';", 'some-package'],
  ['electron/jobs/a.ts', "import { door } from '../ipc/door';", '../ipc/door'],
  ['electron/jobs/a.ts', "import { list } from '../services/list';", '../services/list'],
  ['electron/preload.ts', "import { join } from 'node:path';", 'node:path'],
  ['electron/window.ts', "import { list } from './services/list';", './services/list'],
];

/** What the rules leave open. */
const FINE: readonly (readonly [path: string, source: string])[] = [
  ['shared/domain/a.ts', "import { z } from 'zod';\nimport { units } from './units';"],
  [
    'renderer/grid/a.tsx',
    "import { AgGridReact } from 'ag-grid-react';\nimport { x } from '@shared/domain/share';",
  ],
  ['renderer/charts/a.tsx', "import { init } from 'echarts/core';"],
  [
    'electron/services/a/b.ts',
    "import path from '../../jobs/import-job?modulePath';\nimport { join } from 'node:path';",
  ],
  ['electron/cli.ts', "import { Command } from 'commander';\nimport { list } from './services/list';"],
  ['electron/ipc/door.ts', "import { ipcMain } from 'electron';\nimport { list } from '../services/list';"],
  ['electron/main.ts', "import { app } from 'electron';\nimport { registerDoor } from './ipc/door';"],
  [
    'electron/project/sql/open.ts',
    "import initSqlJs from 'sql.js';\nimport { readFileSync } from 'node:fs';",
  ],
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
    const read = "import { read } from '../workbooks/read/cells';\n";
    expect(
      wrongArrows('electron/jobs/a.ts', `${read}import type { Row } from '../project/surface';`),
    ).toEqual([]);
    expect(wrongArrows('electron/jobs/a.ts', `${read}import { save } from '../project/save';`)).toHaveLength(
      1,
    );
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
