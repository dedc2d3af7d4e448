import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newFolder } from '../tidy-up';
import { sampleProject } from './command-line';
import { lodestone } from './whole-line';

const answer = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]).nullable(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
});
const called = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  isError: z.boolean(),
  _meta: z.object({ 'lodestone/head': z.string() }),
});

let project = '';
beforeEach(async () => {
  project = await sampleProject();
});

/** Sends messages as a client does, each on a line, and gives the answers. */
async function said(
  messages: readonly (object | string)[],
  options: readonly string[] = [],
  policy?: string,
) {
  const typed = messages.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`);
  const line = ['serve', project, '--stdio', ...options];
  const { code, out, err } = await lodestone(line, {}, policy, false, false, typed);
  expect([code, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => answer.parse(JSON.parse(text)));
}

const asks = (id: number, method: string, params: object = {}) => ({ jsonrpc: '2.0', id, method, params });
const tool = (name: string, given: object) => asks(1, 'tools/call', { name, arguments: given });

describe('an assistant over standard input and output', () => {
  it('is greeted in the version that it speaks, and told the tools', async () => {
    const [hello, pong, list, ...more] = await said([
      asks(1, 'initialize', {
        ...{ protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'c', version: '1' } },
      }),
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      asks(2, 'ping'),
      asks(3, 'tools/list'),
    ]);
    expect(hello?.result).toMatchObject({ protocolVersion: '2025-03-26', serverInfo: { name: 'lodestone' } });
    expect([pong?.id, pong?.result]).toEqual([2, {}]);
    const { tools } = z.object({ tools: z.array(z.object({ name: z.string() })) }).parse(list?.result);
    const names = ['info', 'tables', 'table', 'whatif', 'compare', 'risk', 'evidence', 'brief'];
    expect(tools.map(({ name }) => name)).toEqual(names);
    expect(more).toEqual([]);
  });

  it.each([
    ['info', {}, ['info', 'P']],
    ['tables', {}, ['table', 'P', 'list', '--redacted']],
    ['table', { table: 'stock' }, ['table', 'P', 'list', 'stock', '--redacted']],
    ['whatif', { scenario: 'ban-heavy' }, ['whatif', 'P', '--scenario', 'ban-heavy', '--redacted']],
    ['risk', {}, ['risk', 'P', '--redacted']],
    [
      'evidence',
      { table: 'share', key: 'JPN|Dy|separation|2026|shin-etsu-hai-phong' },
      ['evidence', 'P', 'share', 'JPN|Dy|separation|2026|shin-etsu-hai-phong', '--redacted'],
    ],
  ])('gets from %s what its command prints, without what stays', async (name, given, words) => {
    const line = words.map((word) => (word === 'P' ? project : word));
    const { out } = await lodestone([...line, '--json']);
    const [found] = await said([tool(name, given)]);
    const { content, isError, _meta } = called.parse(found?.result);
    const timeless = (text: string) => text.replaceAll(/"(elapsedMs|openedAt)": [^,\n]+/g, '');
    expect([isError, timeless(content[0]?.text ?? '')]).toEqual([false, timeless(out)]);
    expect(_meta['lodestone/head']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gets the page as HTML', async () => {
    const [found] = await said([tool('brief', { scenario: 'ban-heavy' })]);
    expect(called.parse(found?.result).content[0]?.text).toContain('<html');
  });

  it.each([
    ['no JSON', '{', -32700],
    ['no request', { id: 1 }, -32600],
    ['no such method', asks(1, 'resources/list'), -32601],
    ['no such tool', tool('set-share', {}), -32602],
    ['a word that would be an option', tool('table', { table: '--out' }), -32602],
    ['what a tool needs', tool('table', {}), -32602],
  ])('is told what is wrong: %s', async (_, message, code) => {
    const [found] = await said([message]);
    expect(found?.error?.code).toBe(code);
  });

  it('is told what a command refuses', async () => {
    const [found] = await said([tool('whatif', { scenario: 'nothing of the kind' })]);
    const { isError, content } = called.parse(found?.result);
    expect([isError, content[0]?.text.includes('"ok": false')]).toEqual([true, true]);
  });

  it('is not answered where the policy has switched it off, nor given secrets', async () => {
    const policy = join(newFolder(), 'policy.json');
    writeFileSync(policy, JSON.stringify({ off: ['serve'] }));
    const refused = await lodestone(['serve', project, '--stdio'], {}, policy);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('switched off')]);
    writeFileSync(policy, JSON.stringify({ off: ['unredacted'] }));
    expect((await lodestone(['serve', project, '--stdio', '--with-secrets'], {}, policy)).code).toBe(1);
    expect((await lodestone(['serve', project])).code).toBe(2);
  });
});
