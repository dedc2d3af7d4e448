import { Refusal } from './refusal';

/** A failure of the disk as words; anything else is a defect and stays what it is. */
export function diskRefusal(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('refusal.file.missing', {}, { file });
  if (code === 'EISDIR') return new Refusal('refusal.file.folder', {}, { file });
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return new Refusal('refusal.file.unreadable', { reason: code }, { file });
  return error;
}
