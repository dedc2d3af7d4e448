/** A file name from the names of the scenarios, without the characters that a file system refuses. */
export function fileNameFor(names: readonly string[], extension: 'xlsx' | 'csv'): string {
  const stem = names
    .join(', ')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${stem === '' ? 'Lodestone' : stem}.${extension}`;
}
