import type { IsoDate } from '../../base/calendar';
import type { Mark } from '../../base/certainty';
import type { EDITION_STATES } from '../../model/edition';
import type { TableName } from '../../model/tables';
import type { Advice, AdviceState } from '../../model/tables/advice';

/** A figure that stood in the project, and what stands in its place now; words in the language that was asked. */
export interface AuditFigure {
  /** Table, id of the row and name of the field. */
  readonly key: string;
  readonly known: {
    readonly table: TableName;
    readonly row: string;
    readonly field: string;
    readonly value: string;
    readonly mark: Mark;
    readonly source: string | null;
    /** The day of the change that said it, and who made that; null where the log no longer says it, or it stays in the house. */
    readonly saidOn: IsoDate | null;
    readonly by: string | null;
  };
  /** Null where it stands as it was. `value` null: it is no longer there. */
  readonly since: {
    readonly value: string | null;
    readonly mark: Mark | null;
    readonly difference: number | null;
  } | null;
}

/** How far an edition is; one that was withdrawn stays published in its row. */
export type EditionState = (typeof EDITION_STATES)[number] | 'withdrawn';

/** An edition as it stood, and how it stands now. */
export interface AuditEdition {
  readonly key: string;
  readonly known: {
    readonly number: number;
    readonly scenario: string;
    readonly state: EditionState;
    readonly frozenAt: string;
    readonly writtenBy: string;
    readonly headHash: string;
    /** What it says of its run. */
    readonly linesStopping: number | null;
    readonly firstStop: IsoDate | null;
    readonly lineDays: number | null;
  };
  readonly since: EditionState | 'gone' | null;
}

/** What was learnt after the day, beside what had been said of it. */
export interface AuditNews {
  readonly key: string;
  readonly learntOn: IsoDate;
  readonly table: TableName;
  /** The day, month or year that it is about. */
  readonly at: string;
  readonly what: string;
  readonly value: string | null;
  /** What the project said of it on the day; null for nothing. */
  readonly known: string | null;
}

/** An assumption as it stood, and what became of it. */
export interface AuditAssumption {
  readonly key: string;
  readonly known: {
    readonly code: string;
    readonly text: string;
    readonly owner: string;
    readonly mark: Mark;
    readonly value: string | null;
    readonly reviewDate: IsoDate | null;
  };
  readonly since: 'stands' | 'gone' | 'changed';
  /** What of it was changed, in words. */
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** What was advised, with its state of then, and what became of it. */
export interface AuditAdvice {
  readonly key: string;
  readonly known: Pick<Advice, 'date' | 'givenBy' | 'givenTo' | 'words' | 'state'>;
  /** Null where its state is that of then. */
  readonly since:
    | { readonly state: AdviceState; readonly by: string | null; readonly on: IsoDate | null }
    | 'gone'
    | null;
}

/** A project as it stood at the end of a day, beside what came. Nothing of it is judged. */
export interface AuditView {
  readonly on: IsoDate;
  /** The last change of that day or before: the project stood so. */
  readonly change: { readonly number: number; readonly at: string; readonly headHash: string };
  readonly changesSince: number;
  readonly figures: readonly AuditFigure[];
  /** Null where they stay in the house. */
  readonly editions: readonly AuditEdition[] | null;
  readonly news: readonly AuditNews[];
  readonly assumptions: readonly AuditAssumption[];
  /** Null where it stays in the house. */
  readonly advice: readonly AuditAdvice[] | null;
}
