#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasPeer } from './peers.mjs';
import { askServe, SDK } from './serve-client.mjs';

/**
 * Whether anything leaves the program, counted by the operating system: the end-to-end tests run in a network of their own
 * whose only way out ends in itself, and every packet on it that is not for the machine itself is written down. At the end
 * one is planted, which has to be caught. Before them the protocol's own client asks `serve --stdio` for each of its tools, with
 * every call about the network written down. Test files behind the command take the place of the whole suite.
 */

/** A documentation address, to which nobody ever answers; only `security.spec.ts` asks for it, when it is told to. */
const PLANTED = '192.0.2.1';
const INSIDE = '--inside';
const root = resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);

if (words[0] === INSIDE) process.exitCode = await countInside(words.slice(1));
else process.exitCode = enter(words);

/** @param {readonly string[]} specs */
function enter(specs) {
  const missing = ['unshare', 'ip', 'tcpdump', 'strace'].filter(
    (tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status !== 0,
  );
  if (missing.length > 0 || process.getuid?.() !== 0) {
    console.error(
      missing.length > 0
        ? `Counting packets needs ${missing.join(', ')}: apt-get install util-linux iproute2 tcpdump strace`
        : 'Counting packets needs a network of its own, which only root can make.',
    );
    return 2;
  }
  if (!hasPeer(SDK.name, SDK.version)) {
    console.error(`${SDK.name} could not be fetched, by which serve is asked.`);
    return 2;
  }
  const again = ['-n', '--', process.execPath, import.meta.filename, INSIDE, ...specs];
  return spawnSync('unshare', again, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** @param {readonly string[]} specs */
async function countInside(specs) {
  makeNetwork();
  /** @type {string[]} */
  const packets = [];
  const watch = spawn('tcpdump', ['-i', 'lo', '-n', '-l', 'not net 127.0.0.0/8 and not host ::1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  watch.stdout.setEncoding('utf8').on('data', (text) => packets.push(...text.split('\n').filter(Boolean)));
  await pause(1000);
  const served = await askServe();
  await pause(1000);
  const ofServe = packets.splice(0);
  const suite = await e2e(specs);
  await pause(1000);
  const ofSuite = packets.splice(0);
  const plant = await e2e(['tests/app/security.spec.ts', '-g', 'any way out'], {
    LODESTONE_PLANTED: PLANTED,
  });
  await pause(1000);
  watch.kill();

  const lookups = ofSuite.filter((line) => /\.53: /.test(line)).length;
  const caught = packets.filter((line) => line.includes(`> ${PLANTED}.`)).length;
  const others = packets.length - caught;
  for (const line of [...served.wrong, ...served.calls, ...ofServe, ...ofSuite, ...packets].slice(0, 50))
    console.log(line);
  console.log(
    `\nserve --stdio: ${served.tools} tools called, wrong: ${served.wrong.length}, calls for a network: ${served.calls.length}, packets: ${ofServe.length}; calls of a planted one: ${served.planted}`,
  );
  console.log(
    `end-to-end tests ${suite === 0 ? 'passed' : 'FAILED'}, planted ${plant === 0 ? 'passed' : 'FAILED'}`,
  );
  console.log(`packets that left: ${ofSuite.length} (of them names asked for: ${lookups})`);
  console.log(`packets of the planted request that were caught: ${caught}; others beside it: ${others}`);
  const isServedStill =
    served.wrong.length + served.calls.length + ofServe.length === 0 && served.planted > 0;
  return isServedStill && suite === 0 && plant === 0 && ofSuite.length === 0 && caught > 0 && others === 0
    ? 0
    : 1;
}

/** Loopback alone, with a way out that leads back to it: what is sent is seen, and reaches nobody. */
function makeNetwork() {
  for (const command of [
    'link set lo up',
    'addr add 198.51.100.2/32 dev lo',
    'route add default dev lo src 198.51.100.2',
    '-6 addr add 2001:db8::2/128 dev lo',
    '-6 route add default dev lo',
  ]) {
    if (spawnSync('ip', command.split(' '), { stdio: 'inherit' }).status !== 0)
      throw new Error(`ip ${command} did not work`);
  }
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [more]
 */
function e2e(args, more = {}) {
  const env = { ...process.env, ...more };
  return (
    spawnSync(process.execPath, ['scripts/test.mjs', 'e2e', ...args], { cwd: root, env, stdio: 'inherit' })
      .status ?? 1
  );
}
