import { readFile } from 'node:fs/promises';
import { type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import type { Remembered } from '../backend/preferences';
import { fileInside, mimeType } from './bundle-files';
import { contentPolicy, newNonce, withNonce } from './content-policy';
import { withPreferences } from './first-frame';

export const APP_SCHEME = 'lodestone-app';
const APP_HOST = 'bundle';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** Declares the app's scheme. Chromium reads this once, so it has to run before `ready`. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built page from `folder`, read-only, to the app's own scheme, as the person wants it to look. Run after `ready`. */
export function serveBundle(folder: string, remembered: Remembered): void {
  // `protocol.handle` would load all of Node's fetch, with HTTP/2 and TLS, before the first byte of the page.
  protocol.registerBufferProtocol(APP_SCHEME, (request, reply) => {
    void answer(folder, request, remembered).then(reply);
  });
}

async function answer(
  folder: string,
  request: ProtocolRequest,
  { preferences, place }: Remembered,
): Promise<ProtocolResponse> {
  if (request.method !== 'GET') return refuse(405);
  if (new URL(request.url).host !== APP_HOST) return refuse(404);
  const file = fileInside(folder, request.url);
  const type = file === undefined ? undefined : mimeType(file);
  if (file === undefined || type === undefined) return refuse(404);
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return refuse(404);
  }
  return type.startsWith('text/html')
    ? page(withPreferences(bytes.toString('utf8'), preferences, place?.areaId ?? null), type)
    : respond(bytes, type);
}

/** Each load of the page gets its own nonce: once in the policy header, once in the page. */
function page(html: string, type: string): ProtocolResponse {
  const nonce = newNonce();
  return respond(Buffer.from(withNonce(html, nonce)), type, {
    'Content-Security-Policy': contentPolicy(nonce),
  });
}

function respond(data: Buffer, type: string, more: Record<string, string> = {}): ProtocolResponse {
  const headers = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', ...more };
  return { data, headers };
}

function refuse(statusCode: number): ProtocolResponse {
  return { data: Buffer.alloc(0), statusCode };
}
