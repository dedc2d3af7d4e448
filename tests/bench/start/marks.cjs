// Required into the main process before the app: when each stage of a start is reached, by the clock and by the CPU of this
// process with its threads. Nothing of it is in the product.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, ipcMain, session } = require('electron');

// Its own path is no project that the start names.
process.argv.splice(process.argv.indexOf('-r'), 2);

const BEGUN = Number(process.env.BENCH_BEGUN);
const marks = [];
const mark = (stage, at = performance.timeOrigin + performance.now()) => {
  const { user, system } = process.cpuUsage();
  marks.push({ stage, ms: at - BEGUN, cpu: (user + system) / 1000 });
};

mark('process');
app.on('ready', () => {
  mark('app ready');
  const filePath = join(__dirname, 'page.cjs');
  // The second until 34, the first from 35 on.
  if (session.defaultSession.registerPreloadScript)
    session.defaultSession.registerPreloadScript({ type: 'frame', filePath });
  else session.defaultSession.setPreloads([filePath]);
});
app.on('browser-window-created', (_event, window) => {
  mark('window made');
  window.once('show', () => mark('window shown'));
});

/** When the backend has answered the first question of the page, which is what project is open. */
const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, answer) =>
  handle(channel, async (event, ...args) => {
    const reply = await answer(event, ...args);
    if (args[0] === 'app.start') mark('desk and project ready');
    return reply;
  });

ipcMain.once('bench:page', (_event, seen) => {
  for (const { stage, at } of seen) marks.push({ stage, ms: at - BEGUN, cpu: null });
  const all = app.getAppMetrics().reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0) * 1000, 0);
  writeFileSync(process.env.BENCH_OUT, JSON.stringify({ marks, all }));
  app.quit();
});
