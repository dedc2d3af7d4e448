/** What is given anew as a whole, whatever is in it. */
const GIVEN_WHOLE: ReadonlySet<string> = new Set(['data', 'customValues']);

/**
 * Which parts an option of a chart has, without what they say. An option may be merged into one of the same shape: nothing of the
 * one before is left standing.
 */
export function optionShape(option: unknown): string {
  if (Array.isArray(option)) return `[${option.map(optionShape).join()}]`;
  if (typeof option !== 'object' || option === null) return '';
  const parts = Object.entries(option).map(([name, part]) =>
    GIVEN_WHOLE.has(name) ? name : `${name}${optionShape(part)}`,
  );
  return `{${parts.sort().join()}}`;
}
