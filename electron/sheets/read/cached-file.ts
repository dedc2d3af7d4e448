import { stat } from 'node:fs/promises';
import type { RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { CachedRows } from './cached-rows';
import { KnownParts } from './read-workbook';
import type { SheetSource, SourceSheet } from './sheet-source';

/** How a text file is to be taken apart. */
type Choices = Partial<Pick<Mapping, 'encoding' | 'separator'>>;

/** What was read of a file: its sheets, and the rows of those that were read to their end. */
interface CachedFile {
  readonly path: string;
  readonly print: string;
  readonly choices: string;
  readonly source: Pick<SheetSource, 'format' | 'sheetNames' | 'text' | 'isForm'>;
  readonly sheets: Map<string, SourceSheet>;
  readonly rows: Map<string, CachedRows>;
  readonly parts: KnownParts;
}

type Open = (parts: KnownParts) => Promise<SheetSource>;

/** A file that was written so lately may be written again within the tick of its clock. */
const SETTLED_MS = 2_000;

/** The file that was read last in this thread: an import reads one several times, each time that a step of it is changed. */
let cached: CachedFile | null = null;
let hash: { readonly path: string; readonly print: string; readonly sha256: string } | null = null;

/**
 * A file as it was read before, where it is still the same, or as `open` opens it: what is read of it then is kept.
 * @param open opens it; parts that are known need not be read again
 */
export async function cachedSource(path: string, choices: Choices, open: Open): Promise<SheetSource> {
  const print = await printOf(path);
  if (
    cached !== null &&
    print !== null &&
    cached.path === path &&
    cached.print === print &&
    isFor(cached, choices)
  )
    return sourceOf(cached, open);
  cached = null; // two files are not held at once
  const parts = new KnownParts();
  const source = await open(parts);
  if (print === null) return source;
  const { format, sheetNames, text, isForm } = source;
  const file: CachedFile = {
    path,
    print,
    choices: keyOf(choices),
    sheets: new Map(),
    rows: new Map(),
    parts,
    source: { format, sheetNames, text, isForm },
  };
  cached = file;
  return sourceOf(file, open, source);
}

/** The hash of a file, which is worked out again only where the file is another one. @param read works it out */
export async function cachedHash(path: string, read: () => Promise<string>): Promise<string> {
  const print = await printOf(path);
  if (hash !== null && print !== null && hash.path === path && hash.print === print) return hash.sha256;
  const sha256 = await read();
  // A file that was written meanwhile has another print by now.
  hash = print !== null && (await printOf(path)) === print ? { path, print, sha256 } : null;
  return sha256;
}

/** Forgets what was read. */
export function forgetFile(): void {
  cached = null;
  hash = null;
}

/** What tells a state of a file from the next: place, size and times to the nanosecond. Null for one that was just written. */
async function printOf(path: string): Promise<string | null> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = await stat(path, { bigint: true });
    if (Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) < SETTLED_MS) return null;
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return null; // said in words by whoever opens it
  }
}

function keyOf({ encoding = null, separator = null }: Choices): string {
  return `${encoding} ${separator}`;
}

/** Whether it was taken apart as is asked: by the same request, or in the way that is wished for. */
function isFor({ choices, source }: CachedFile, asked: Choices): boolean {
  return (
    source.format !== 'text' ||
    choices === keyOf(asked) ||
    (source.text !== null && keyOf(source.text) === keyOf(asked))
  );
}

/** @param opened absent: it is opened when something is asked that is not kept */
function sourceOf(file: CachedFile, open: Open, opened?: SheetSource): SheetSource {
  let source = opened === undefined ? null : Promise.resolve(opened);
  const fromDisk = () => {
    source ??= open(file.parts);
    return source;
  };
  return {
    ...file.source,
    async sheet(name) {
      const known = file.sheets.get(name) ?? (await (await fromDisk()).sheet(name));
      file.sheets.set(name, known);
      return known;
    },
    async *rows(name) {
      const known = file.rows.get(name)?.batches() ?? file.parts.sheets.rows(name);
      if (known !== null) yield* known;
      // What a workbook has read of its sheets it keeps itself.
      else if (file.source.format === 'xlsx') yield* (await fromDisk()).rows(name);
      else yield* reading(file, name, (await fromDisk()).rows(name));
    },
    async coded(name) {
      if (file.source.format !== 'xlsx') {
        const rows = file.rows.get(name);
        return rows === undefined ? null : { rows, filtered: null };
      }
      return file.parts.sheets.rows(name) === null
        ? (await fromDisk()).coded(name)
        : file.parts.sheets.coded(name);
    },
    close: () => void source?.then((one) => one.close()),
  };
}

/** Rows on their way, kept once the last of them was read. */
async function* reading(
  file: CachedFile,
  name: string,
  rows: AsyncGenerator<readonly RawRow[]>,
): AsyncGenerator<readonly RawRow[]> {
  const read = new CachedRows();
  let isCached = true;
  for await (const batch of rows) {
    isCached &&= read.add(batch);
    yield batch;
  }
  if (isCached && (await printOf(file.path)) === file.print) file.rows.set(name, read);
}
