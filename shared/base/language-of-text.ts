import type { Language } from './message';

/** In which language a free text is written, for the glyphs that it is drawn with: a project may hold both. */
export function languageOfText(text: string): Language {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'ja' : 'en';
}
