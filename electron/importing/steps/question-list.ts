import { type ImportQuestion, QUESTION_KINDS, supplierKey } from '@shared/features/importing/questions';

/** Gathers what is met while a sheet is read: each question once, with the cell that raised it first. */
export class QuestionList {
  readonly #asked = new Map<string, { question: ImportQuestion; count: number; last: string }>();
  /** How often anything was asked. */
  times = 0;

  ask({ kind, text, stage, cell, choices }: Omit<ImportQuestion, 'count'>): void {
    this.times += 1;
    const key =
      kind === 'rate'
        ? `${kind}|${text}`
        : kind === 'country' || kind === 'supplier' || kind === 'several'
          ? `${kind}|${supplierKey(text, stage)}`
          : kind;
    const known = this.#asked.get(key);
    if (known === undefined)
      this.#asked.set(key, {
        question: { kind, text, stage, cell, count: 1, choices },
        count: 1,
        last: cell,
      });
    else if (known.last !== cell) {
      known.count += 1;
      known.last = cell;
    }
  }

  /** In the order of the kinds. */
  get all(): ImportQuestion[] {
    return [...this.#asked.values()]
      .map(({ question, count }) => ({ ...question, count }))
      .sort((a, b) => QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind));
  }
}
