/** Who writes: said once by a person, and never taken from the account. Apart from the contract, so that the start reads it without one. */
export interface Author {
  readonly office: string;
  readonly name: string;
}

export const NO_AUTHOR: Author = { office: '', name: '' };

/** What is asked for as it may leave the house: nobody has signed what is redacted. */
export function signed<Asked extends Author & { readonly redact: boolean }>(asked: Asked): Asked {
  return asked.redact ? { ...asked, ...NO_AUTHOR } : asked;
}

/** Office and name in one line; empty where nothing is said. */
export function authorText({ office, name }: Author): string {
  return [office, name].filter((text) => text !== '').join(' ');
}

/** What a file of an older version, or a damaged one, says of it. */
export function authorIn(said: unknown): Author {
  if (typeof said !== 'object' || said === null || !('office' in said) || !('name' in said)) return NO_AUTHOR;
  const { office, name } = said;
  return typeof office === 'string' && typeof name === 'string' ? { office, name } : NO_AUTHOR;
}
