#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One subject of the import bench in a process of its own, so that its peak of memory is its own. Prints JSON. */
const [subject, folder, peers] = process.argv.slice(2);
const ROOT = resolve(import.meta.dirname, '../..');
const file = join(folder, 'large.xlsx');
const places = {
  wasm: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
  highs: join(ROOT, 'node_modules/highs/build/highs.wasm'),
  sample: join(ROOT, 'resources/sample/japan'),
};
const ours = () => import(pathToFileURL(join(ROOT, 'node_modules/.bench-import/subject.mjs')).href);
const excelJs = async () => (await import('exceljs')).default;
const sheetJs = async () => createRequire(join(peers, 'package.json'))('xlsx');

const project = join(folder, `${process.pid}.lodestone`);

async function whole({ importWhole, lastWork }, bench) {
  return { rows: await importWhole(bench, file, project, places), ...lastWork() };
}

async function step({ changeStep, lastWork }, what) {
  return { rows: await changeStep(what, file, project, places), ...lastWork() };
}

/** What is loaded before the clock starts, and the work. */
const SUBJECTS = {
  workers: [ours, (library) => whole(library, 'workers')],
  thread: [ours, (library) => whole(library, 'thread')],
  tallies: [ours, (library) => step(library, 'tallies')],
  preview: [ours, (library) => step(library, 'preview')],
  interpret: [ours, async ({ readAndInterpret }) => ({ rows: await readAndInterpret(file) })],
  'exceljs-stream': [excelJs, readAsStream],
  exceljs: [excelJs, readWhole],
  sheetjs: [sheetJs, readBySheetJs],
};

async function readAsStream({ stream }) {
  const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' };
  const reader = new stream.xlsx.WorkbookReader(file, {
    ...options,
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let rows = -1; // the header is none
  for await (const sheet of reader) for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
  return { rows };
}

async function readWhole({ Workbook }) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return { rows: (workbook.worksheets[0]?.actualRowCount ?? 0) - 1 };
}

async function readBySheetJs(xlsx) {
  const { Sheets, SheetNames } = xlsx.read(await readFile(file), { dense: true });
  return { rows: xlsx.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 }).length - 1 };
}

const [load, work] = SUBJECTS[subject];
const library = await load();
const before = process.cpuUsage();
const from = performance.now();
const said = await work(library);
const seconds = said.seconds ?? (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage(before);
const peakMb = peakKb() / 1024;
const cpu = said.cpu ?? (user + system) / 1e6;
console.log(JSON.stringify({ rows: said.rows, seconds, cpu, peakMb }));

/** Linux counts into maxRSS what the process was before it was this one: the bench that started it. */
function peakKb() {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8')) : null;
  return own === null ? process.resourceUsage().maxRSS : Number(own[1]);
}
