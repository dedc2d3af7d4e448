import { fromBufferPromise } from 'yauzl';
import type { Parts } from './pack-zip';

/** Unpacks a zip that was just written here, whole; folders have no part of their own. */
export async function unpack(bytes: Uint8Array): Promise<Parts> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts: Parts = new Map();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}
