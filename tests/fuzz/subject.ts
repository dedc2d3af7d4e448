import type { Draw } from '../reliability/seeded';

/** Something that harmed files are thrown at, open for all cases of a run. */
export interface Subject {
  /** Draws a case and tries it. @returns a word for what became of it @throws Refusal: an answer too; anything else is a finding */
  tryCase(draw: Draw, index: number): Promise<string>;
  /** What no case may change, in a few bytes: looked at after each one. */
  mark(): Promise<string>;
  /** The same in full: looked at after one in fifty. */
  content(): Promise<string>;
  close(): Promise<void>;
}

/** A subject by its name, with how many cases a run of the tests and a full one try. */
export interface NamedSubject {
  readonly open: () => Promise<Subject>;
  readonly few: number;
  readonly full: number;
}
