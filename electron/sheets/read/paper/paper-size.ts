import { Refusal } from '@shared/base/refusal';
import { MAX_PAPER_BYTES } from '../limits';
import { toMegabytes } from '../sniff-file';

/** @throws Refusal refusal.file.tooLarge where more of a paper would be read than any has */
export function requirePaperSize(bytes: number, file: string): void {
  if (bytes <= MAX_PAPER_BYTES) return;
  const params = { size: toMegabytes(bytes), limit: toMegabytes(MAX_PAPER_BYTES) };
  throw new Refusal('refusal.file.tooLarge', params, { file });
}
