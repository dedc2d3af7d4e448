/** A file name from the names of the scenarios and the mark, without the characters that a file system refuses. */
export function fileNameFor(names: readonly string[], mark: string, extension: 'xlsx' | 'csv'): string {
  const stem = `${names.join(', ').slice(0, 80)} ${mark}`
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${stem === '' ? 'Lodestone' : stem}.${extension}`;
}
