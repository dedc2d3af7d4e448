import type { Language, Translate } from '@shared/base/message';

/** The words of the backend, loaded behind the answer to the start, which says none: those of both languages take as long as all else that it waits for. */
export class BackendWords {
  #translator: ((language: Language) => Translate) | null = null;
  #loading: Promise<void> | null = null;

  /** Ends when words can be said. */
  load(): Promise<void> {
    this.#loading ??= import('@shared/catalogue/translate').then(({ translator }) => {
      this.#translator = translator;
    });
    return this.#loading;
  }

  /** The words in a language. @throws Error before they are loaded */
  readonly say = (language: Language): Translate => {
    if (this.#translator === null) throw new Error('words were asked for before they were loaded');
    return this.#translator(language);
  };
}
