import { spawn } from 'node:child_process';
import { once } from 'node:events';

const STARTUP_MS = 15_000;

/** Whether windows can be shown: always but on a Linux without a display server. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts an Xvfb on a display that is free, which Xvfb itself chooses and writes to its third descriptor.
 * @returns {Promise<{ name: string, stop: () => Promise<void> }>}
 */
export async function startVirtualDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  // Whatever ends this process, the display goes with it.
  process.once('exit', () => server.kill('SIGKILL'));
  return { name: `:${await displayNumber(server)}`, stop };
}

/** @param {import('node:child_process').ChildProcess} server */
function displayNumber(server) {
  return /** @type {Promise<string>} */ (
    new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) =>
        reject(new Error(`Xvfb did not start (${why}): run "Xvfb :99" to see its message.`));
      const timer = setTimeout(() => {
        server.kill('SIGKILL');
        fail(`no answer in ${STARTUP_MS / 1000} s`);
      }, STARTUP_MS);
      let text = '';
      server.stdio[3]?.on('data', (chunk) => {
        text += chunk;
        if (!text.includes('\n')) return;
        clearTimeout(timer);
        resolve(text.trim());
      });
      server.once('error', (error) => fail(error.message));
      server.once('exit', (code) => fail(`exit code ${code}`));
    })
  );
}
