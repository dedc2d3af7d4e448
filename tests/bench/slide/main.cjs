// Required into the main process before the app: when a run was asked of it, when the backend had and answered it, and when it was
// passed on. Nothing of it is in the product.
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { syncBuiltinESMExports } = require('node:module');
const threads = require('node:worker_threads');
const { app, ipcMain, session } = require('electron');

// What follows a switch would be taken for the project to open.
process.argv.splice(process.argv.indexOf('-r'), 2);

const now = () => performance.timeOrigin + performance.now();
/** One entry a run, in the order in which they were asked. */
const runs = [];
/** What the backend said of a run, by what its thread answered last. */
let ofDesk = null;

class Watched extends threads.Worker {
  constructor(entry, options) {
    const isDesk = /backend-thread[^/\\]*$/.test(String(entry));
    super(
      isDesk ? pathToFileURL(join(__dirname, 'backend.mjs')) : entry,
      isDesk ? { ...options, argv: [String(entry)] } : options,
    );
    if (isDesk)
      this.on('message', ({ bench }) => {
        if (bench !== undefined) ofDesk = bench;
      });
  }
}
threads.Worker = Watched;
syncBuiltinESMExports();

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, answer) =>
  handle(channel, async (event, ...args) => {
    const asked = now();
    const reply = await answer(event, ...args);
    if (args[0] === 'whatif.run') runs.push({ asked, ...ofDesk, replied: now() });
    return reply;
  });

app.on('ready', () => {
  const filePath = join(__dirname, 'page.cjs');
  // The second until 34, the first from 35 on.
  if (session.defaultSession.registerPreloadScript)
    session.defaultSession.registerPreloadScript({ type: 'frame', filePath });
  else session.defaultSession.setPreloads([filePath]);
});

/** CPU of each process so far, ms, by what it is. */
const cpu = () =>
  Object.fromEntries(
    app
      .getAppMetrics()
      .map(({ type, cpu: { cumulativeCPUUsage: seconds } }) => [type, 1000 * (seconds ?? 0)]),
  );

globalThis.benchSlide = {
  begin: () => {
    runs.length = 0;
    return cpu();
  },
  end: () => ({ runs: [...runs], cpu: cpu() }),
};
