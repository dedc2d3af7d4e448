import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import type { MessageKey } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { requirePlainFile } from '../../disk/plain-file';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from './limits';

/** What a file is by its first bytes, whatever its name says. */
type SniffedFormat = 'zip' | 'text';

/**
 * Looks at the first bytes of a file before any library does.
 * @throws Refusal `refusal.file.*` when it is missing, unreadable, empty, too large, or nothing that can be read
 */
export async function sniffFile(path: string): Promise<SniffedFormat> {
  const file = basename(path);
  const { head, size, directory } = await readHead(path, file);
  const refuse = (code: MessageKey, params = {}): never => {
    throw new Refusal(code, params, { file });
  };
  if (size === 0) return refuse('refusal.file.empty');
  if (startsWith(head, OLE)) {
    const holds = (stream: string) => [head, directory].some((part) => part.includes(stream, 0, 'utf16le'));
    if (holds(ENCRYPTED)) return refuse('refusal.file.encrypted');
    const kind = OLE_KINDS.find(([stream]) => holds(stream))?.[1] ?? 'OLE';
    return kind === 'Excel' || (kind === 'OLE' && isWorkbookName(file))
      ? refuse('refusal.file.xls')
      : refuse('refusal.file.notSpreadsheet', { kind });
  }
  const isZip = startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP);
  const limit = isZip ? MAX_FILE_BYTES : MAX_TEXT_BYTES;
  if (size > limit)
    return refuse('refusal.file.tooLarge', { size: toMegabytes(size), limit: toMegabytes(limit) });
  if (isZip) return 'zip';
  for (const [signature, kind] of SIGNATURES)
    if (startsWith(head, signature)) return refuse('refusal.file.notSpreadsheet', { kind });
  if (head.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0d || byte === 0x0a))
    return refuse('refusal.file.empty');
  if (!isTextLike(head))
    return refuse(isWorkbookName(file) ? 'refusal.file.damaged' : 'refusal.file.notSpreadsheet', {
      kind: 'binary',
    });
  const opening = head
    .toString(isWide(head) ? 'utf16le' : 'latin1')
    .replace(/^(?:\xef\xbb\xbf|\ufeff)/, '')
    .trimStart();
  if (WEB_PAGE.test(opening)) return refuse('refusal.file.webPage');
  if (opening.startsWith('{\\rtf')) return refuse('refusal.file.notSpreadsheet', { kind: 'RTF' });
  if (isWorkbookName(file)) return refuse('refusal.file.textNamedWorkbook');
  return 'text';
}

const HEAD_BYTES = 64 * 1024;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream in which Office keeps a workbook that a password protects. */
const ENCRYPTED = 'EncryptedPackage';
/** What the streams of an Office file before 2007 say that it is. Mail may carry a workbook: its own stream comes first. */
const OLE_KINDS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'Word'],
  ['PowerPoint Document', 'PowerPoint'],
  ['__properties_version1.0', 'Outlook'],
  ['Workbook', 'Excel'],
  ['Book', 'Excel'],
];
const SIGNATURES: readonly (readonly [Buffer, string])[] = [
  [Buffer.from('%PDF'), 'PDF'],
  [Buffer.from('\x89PNG', 'latin1'), 'PNG'],
  [Buffer.from([0xff, 0xd8, 0xff]), 'JPEG'],
  [Buffer.from('GIF8'), 'GIF'],
  [Buffer.from([0x1f, 0x8b]), 'gzip'],
  [Buffer.from('7z\xbc\xaf', 'latin1'), '7-Zip'],
  [Buffer.from('Rar!'), 'RAR'],
  [Buffer.from('SQLite format 3'), 'SQLite'],
];

/** What portals send as .xls: a page, often without its html element, XML of Excel 2003, or a page as mail. */
const WEB_PAGE =
  /^(?:<!doctype|<\?xml|<!--|mime-version:|<\/?(?:html|head|meta|title|style|script|body|div|center|table|tr)\b)/i;

/** `directory`: for an OLE file the first sector of its directory, which names its streams; empty for any other. */
async function readHead(
  path: string,
  file: string,
): Promise<{ head: Buffer; size: number; directory: Buffer }> {
  requirePlainFile(path);
  try {
    const { size } = await stat(path);
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(
        Buffer.alloc(Math.min(HEAD_BYTES, Math.max(1, size))),
        0,
        undefined,
        0,
      );
      const head = buffer.subarray(0, bytesRead);
      return { head, size, directory: await readDirectory(handle, head) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw diskRefusal(error, file);
  }
}

/** The directory of a large OLE file stands far behind its head: bytes 30 and 48 say how long a sector is and which is its first. */
async function readDirectory(handle: FileHandle, head: Buffer): Promise<Buffer> {
  if (!startsWith(head, OLE) || head.length < 512) return Buffer.alloc(0);
  const sectorBytes = 2 ** Math.min(16, head.readUInt16LE(30));
  const sector = Buffer.alloc(sectorBytes);
  const { bytesRead } = await handle.read(sector, 0, sectorBytes, (head.readUInt32LE(48) + 1) * sectorBytes);
  return sector.subarray(0, bytesRead);
}

function startsWith(head: Buffer, signature: Buffer): boolean {
  return head.subarray(0, signature.length).equals(signature);
}

/** Text has no control bytes but tab, line ends and page feed; UTF-16 has a zero in every other byte. */
function isTextLike(head: Buffer): boolean {
  if (isWide(head) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  let zeros = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0d &&
      byte !== 0x0c &&
      byte !== 0x1a &&
      byte !== 0x1b
    )
      controls += 1;
  }
  return controls === 0 && (zeros === 0 || (zeros > head.length / 5 && zeros <= head.length / 2));
}

/** The byte order mark of UTF-16, little end first. */
function isWide(head: Buffer): boolean {
  return head[0] === 0xff && head[1] === 0xfe;
}

function isWorkbookName(file: string): boolean {
  return /^\.(?:xls|xlsx|xlsm|xlsb|xltx|ods)$/i.test(extname(file));
}

export function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
