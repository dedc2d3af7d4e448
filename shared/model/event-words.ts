/** The names by which the record of events calls the two countries of the replays: it is kept in words, in either language. */
const NAMES = { CHN: ['CHN', 'China', '中国'], JPN: ['JPN', 'Japan', '日本'] } as const;

/** The words of a list of the record: countries, materials. */
export function wordsOfEvent(text: string | null): string[] {
  return (text ?? '')
    .split(/[;；、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Whether a list of the record names a country. */
export function namesCountry(text: string | null, country: keyof typeof NAMES): boolean {
  const names: readonly string[] = NAMES[country];
  return wordsOfEvent(text).some((word) => names.includes(word));
}
