import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PEERS } from './peers.mjs';

/** The client of those who make the protocol: it is no dependency, and asks as an assistant would. */
export const SDK = { name: '@modelcontextprotocol/sdk', version: '1.32.2' };
const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'out', 'main', 'cli.js');

/** What each tool is given. */
const GIVEN = {
  info: {},
  tables: {},
  table: { table: 'share' },
  whatif: { scenario: 'ban-heavy' },
  compare: { scenarios: 'base-2026,ban-heavy' },
  risk: {},
  evidence: { table: 'share', key: 'JPN|Dy|separation|2026|shin-etsu-hai-phong' },
  brief: { scenario: 'ban-heavy' },
};

/**
 * Has the protocol's own client list and call each tool of `serve --stdio` on the sample, while the operating system tells
 * every call about the network.
 * @returns {Promise<{ tools: number, wrong: string[], calls: string[], planted: number }>} what went wrong, calls that ask for a
 *   socket of a network, and how many of a planted one were seen
 */
export async function askServe() {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-serve-bench-'));
  const [project, log] = [join(folder, 'plan.lodestone'), join(folder, 'calls')];
  try {
    const made = spawnSync(process.execPath, [cli, 'new', project, '--sample', 'japan'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(made.stderr);
    const from = createRequire(join(PEERS, 'package.json'));
    /** @param {string} part */
    const part = (part) => import(pathToFileURL(from.resolve(`${SDK.name}/client/${part}.js`)).href);
    const [{ Client }, { StdioClientTransport }] = await Promise.all([part('index'), part('stdio')]);
    const served = [process.execPath, cli, 'serve', project, '--stdio'];
    const client = new Client({ name: 'bench', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: 'strace',
        args: [...traced(log), ...served],
        cwd: root,
      }),
    );
    const { tools } = await client.listTools();
    const names = tools.map(({ name }) => name);
    const wrong = Object.keys(GIVEN).flatMap((name) => (names.includes(name) ? [] : [`${name}: not listed`]));
    for (const name of names) {
      if (!(name in GIVEN)) wrong.push(`${name}: not known to this bench`);
      else wrong.push(...(await problemsOf(client, name)));
    }
    await client.close();
    return {
      tools: names.length,
      wrong,
      calls: networkCalls(log),
      planted: plantedCalls(join(folder, 'planted')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} log */
const traced = (log) => ['-f', '-e', 'trace=network', '-o', log];

/** @param {string} log */
function networkCalls(log) {
  const calls = readFileSync(log, 'utf8').split('\n');
  return calls.filter((line) => /AF_(INET|INET6|PACKET|NETLINK)/.test(line));
}

/** What is seen of a program that asks for a network: more than nothing, or nothing else is worth anything. @param {string} log */
function plantedCalls(log) {
  const asks = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
  spawnSync('strace', [...traced(log), process.execPath, '-e', asks], { stdio: 'ignore' });
  return networkCalls(log).length;
}

/** @param {any} client @param {string} name */
async function problemsOf(client, name) {
  const { content, isError, _meta } = await client.callTool({ name, arguments: GIVEN[name] });
  const text = content[0]?.text ?? '';
  if (isError === true || text === '') return [`${name}: ${text.slice(0, 200)}`];
  return /^[0-9a-f]{64}$/.test(_meta?.['lodestone/head'] ?? '') ? [] : [`${name}: no head of the log`];
}
