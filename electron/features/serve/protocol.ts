import { z } from 'zod';

/** A tool that a client may call: its JSON schema, and what it answers. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** Fields that have to be given, and those that may. */
  readonly fields: readonly {
    readonly name: string;
    readonly description: string;
    readonly needed: boolean;
  }[];
  readonly call: (given: Readonly<Record<string, string>>) => Promise<ToolAnswer>;
}

export interface ToolAnswer {
  readonly texts: readonly string[];
  readonly isError: boolean;
  /** Head hash of the log that the answer is of; null where it could not be asked. */
  readonly head: string | null;
}

/** Versions of the Model Context Protocol whose messages these are, the newest first. */
const VERSIONS = ['2025-06-18', '2025-03-26', '2024-11-05'] as const;

const request = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});
const call = z.object({
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()).optional(),
});

/** Codes of JSON-RPC. */
const CODE = { parse: -32700, request: -32600, method: -32601, params: -32602 } as const;

interface Server {
  readonly version: string;
  readonly tools: readonly Tool[];
}

/**
 * Answers one line of a client: JSON-RPC 2.0 as the Model Context Protocol has it, over standard input and output.
 * @returns the answer as one line; null for a notification, which has none
 */
export async function answerLine(line: string, server: Server): Promise<string | null> {
  const read = jsonOf(line);
  if (read === undefined) return failed(null, CODE.parse, 'not JSON');
  const checked = request.safeParse(read);
  if (!checked.success) return failed(null, CODE.request, 'not a request of JSON-RPC 2.0');
  const { id, method, params = {} } = checked.data;
  if (id === undefined) return null;
  switch (method) {
    case 'initialize': {
      const asked = VERSIONS.find((version) => version === params.protocolVersion);
      return done(id, {
        protocolVersion: asked ?? VERSIONS[0],
        capabilities: { tools: {} },
        serverInfo: { name: 'lodestone', version: server.version },
      });
    }
    case 'ping':
      return done(id, {});
    case 'tools/list':
      return done(id, { tools: server.tools.map(described) });
    case 'tools/call':
      return called(id, params, server.tools);
    default:
      return failed(id, CODE.method, `no method ${method}`);
  }
}

async function called(id: string | number, params: unknown, tools: readonly Tool[]): Promise<string> {
  const asked = call.safeParse(params);
  const tool = asked.success ? tools.find(({ name }) => name === asked.data.name) : undefined;
  if (!asked.success || tool === undefined) return failed(id, CODE.params, 'no such tool');
  const given: Record<string, string> = {};
  for (const { name, needed } of tool.fields) {
    const value = asked.data.arguments?.[name];
    if (value === undefined && !needed) continue;
    // Words of a command line: no option can be smuggled in as a value.
    if (typeof value !== 'string' || value.startsWith('-'))
      return failed(id, CODE.params, `${tool.name}: ${name} has to be a text that does not begin with -`);
    given[name] = value;
  }
  const { texts, isError, head } = await tool.call(given);
  return done(id, {
    content: texts.map((text) => ({ type: 'text', text })),
    isError,
    _meta: { 'lodestone/head': head },
  });
}

function described({ name, description, fields }: Tool) {
  return {
    name,
    description,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [field.name, { type: 'string', description: field.description }]),
      ),
      required: fields.filter(({ needed }) => needed).map((field) => field.name),
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true },
  };
}

function done(id: string | number, result: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', id, result });
}

function failed(id: string | number | null, code: number, message: string): string {
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
