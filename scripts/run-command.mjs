import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Whether children get a process group of their own, so that one signal reaches their children too. */
const GROUPS = process.platform !== 'win32';

/**
 * Runs one command to its end and answers with its exit code. Nothing it started is left behind when this
 * process is told to stop.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'all' | 'errors' | 'none', cwd?: string, timeoutMs?: number, signal?: AbortSignal }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const output = options.output ?? 'all';
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', output === 'all' ? 'inherit' : 'ignore', output === 'none' ? 'ignore' : 'inherit'],
    detached: GROUPS,
  });
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, passOn);
  running.add(child);
  const timer =
    options.timeoutMs === undefined ? undefined : setTimeout(() => stop(child), options.timeoutMs);
  options.signal?.addEventListener('abort', () => stop(child), { once: true });
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer);
      running.delete(child);
      if (running.size === 0) for (const signal of SIGNALS) process.off(signal, passOn);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code) => {
      stop(child);
      end(code ?? 1);
    });
  });
}

/**
 * Runs a script of this project or of an installed package with the Node that runs this one.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}

/**
 * Runs npm, which is a script on Windows and so needs the shell there.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runNode(npm, args, options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/** @param {ChildProcess} child */
function stop(child) {
  if (child.pid === undefined) return;
  try {
    if (GROUPS) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch {
    // It has ended already.
  }
}

/**
 * Ends what is running, then this process. Heard only while something runs: a program that was started
 * through these scripts and took over has its own way to stop.
 * @param {NodeJS.Signals} signal
 */
function passOn(signal) {
  for (const child of running) stop(child);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
