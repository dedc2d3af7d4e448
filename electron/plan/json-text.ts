/**
 * The text of a JSON file that a person wrote: UTF-8, with or without the byte order mark that some editors put in front.
 * @throws TypeError for any other encoding, which would be taken for other letters
 */
export function jsonText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
