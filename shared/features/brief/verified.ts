import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import type { PaperKey } from './paper-key';

/** What became of a number of a brief. */
export type Verdict =
  /** The project says the same today. */
  | { readonly kind: 'holds' }
  /** The project says another today; `inputs` are the places in `inputs` of what it follows from and has changed since. */
  | { readonly kind: 'changed'; readonly now: string; readonly inputs: readonly number[] }
  /** A brief of today has no such number: the line no longer stops, the option is gone. */
  | { readonly kind: 'gone'; readonly inputs: readonly number[] }
  /** The file says another than its key. */
  | { readonly kind: 'typed'; readonly found: string };

interface VerifiedNumber {
  readonly key: PaperKey;
  /** How it is called: what it belongs to, and what is said of it. */
  readonly verdict: Verdict;
}

/** An input of the project that is not what it was when the brief was made. */
interface ChangedInput {
  readonly table: string;
  readonly name: string;
  readonly cells: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** A brief held against its project. */
export interface VerifiedBrief {
  readonly file: string;
  readonly numbers: readonly VerifiedNumber[];
  /** Digits of the file that no key stands for, with the words around them. */
  readonly bare: readonly string[];
  /** Numbers of the brief that the file no longer says. */
  readonly leftOut: readonly PaperKey[];
  /** Those alone that move a number of the page. */
  readonly inputs: readonly ChangedInput[];
  /** Changes of the project since; null where its log never was as the brief says. */
  readonly changesSince: number | null;
  readonly madeWith: string;
}

const NUMBERS = {
  cell: { title: 'brief.verified.cell', format: 'text' },
  said: { title: 'brief.verified.said', format: 'text' },
  verdict: { title: 'brief.verified.verdict', format: 'text' },
  now: { title: 'brief.verified.now', format: 'text', missing: null },
  inputs: { title: 'brief.verified.inputs', format: 'text', missing: null },
} as const;

const INPUTS = {
  number: { title: 'brief.verified.input', format: 'plain' },
  table: { title: 'brief.verified.table', format: 'text' },
  name: { title: 'brief.verified.name', format: 'text' },
  changed: { title: 'brief.verified.change', format: 'text' },
} as const;

/** Whether all that a file says is what the project says. */
export function isSound({ numbers, bare, changesSince }: VerifiedBrief): boolean {
  return (
    changesSince !== null && bare.length === 0 && numbers.every(({ verdict }) => verdict.kind === 'holds')
  );
}

/** Which numbers still hold, which do not and why. */
export function verifiedReport(verified: VerifiedBrief) {
  const { numbers, bare, inputs, changesSince, leftOut } = verified;
  const broken = numbers.filter(({ verdict }) => verdict.kind !== 'holds');
  return {
    lead: leadOf(verified, broken.length),
    tables: [
      broken.length === 0 ? null : numbersTable(broken),
      inputs.length === 0 ? null : inputsTable(inputs),
    ].filter((table) => table !== null),
    notes: [
      ...bare.map(
        (words): ReportMessage => ({ key: 'brief.verified.bare', with: { words: { text: words } } }),
      ),
      ...(leftOut.length === 0
        ? []
        : [{ key: 'brief.verified.leftOut', with: { count: leftOut.length } } as const]),
      changesSince === null
        ? ('brief.verified.unknownHead' as const)
        : ({ key: 'brief.verified.since', with: { count: changesSince, moving: inputs.length } } as const),
    ],
  } as const satisfies Report;
}

/** The verdict first, then the counts that it rests on. */
function leadOf({ numbers, bare, changesSince }: VerifiedBrief, broken: number) {
  const all = numbers.length;
  if (changesSince === null)
    return { key: 'brief.verified.foreign', with: { all, broken, bare: bare.length } } as const;
  return broken === 0 && bare.length === 0
    ? ({ key: 'brief.verified.sound', with: { all } } as const)
    : ({ key: 'brief.verified.unsound', with: { all, broken, bare: bare.length } } as const);
}

/** The inputs that move a number, and the numbers with the places of these among them. */
export function onlyMoving(
  numbers: readonly VerifiedNumber[],
  inputs: readonly ChangedInput[],
): Pick<VerifiedBrief, 'numbers' | 'inputs'> {
  const moving = [...new Set(numbers.flatMap(({ verdict }) => inputsOf(verdict)))].sort((a, b) => a - b);
  return {
    inputs: moving.flatMap((at) => inputs[at] ?? []),
    numbers: numbers.map(({ key, verdict }) => ({
      key,
      verdict:
        'inputs' in verdict
          ? { ...verdict, inputs: verdict.inputs.map((at) => moving.indexOf(at)) }
          : verdict,
    })),
  };
}

function inputsOf(verdict: Verdict): readonly number[] {
  return 'inputs' in verdict ? verdict.inputs : [];
}

function inputsMessage(inputs: readonly number[]): ReportMessage | null {
  return inputs.length === 0
    ? null
    : inputs.map((input): ReportMessage => ({ format: 'plain', value: input + 1 }));
}

function cellMessage({ field, before, after }: ChangedInput['cells'][number]): ReportMessage {
  const said = (text: string | null): ReportMessage => (text === null ? 'brief.verified.nothing' : { text });
  return {
    key: 'brief.verified.moved',
    with: { field: { text: field }, before: said(before), after: said(after) },
  };
}

function numbersTable(broken: readonly VerifiedNumber[]) {
  return reportTable({
    key: 'numbers',
    title: 'brief.verified.numbers',
    columns: NUMBERS,
    rows: broken.map(({ key, verdict }) => ({
      key: key.id,
      cells: {
        cell: [key.table, key.row, key.column].map((text): ReportMessage => ({ text })),
        said: { text: key.shown },
        verdict: `brief.verdict.${verdict.kind}`,
        now:
          verdict.kind === 'changed'
            ? { text: verdict.now }
            : verdict.kind === 'typed'
              ? { text: verdict.found }
              : null,
        inputs: 'inputs' in verdict ? inputsMessage(verdict.inputs) : null,
      },
    })),
  });
}

function inputsTable(inputs: readonly ChangedInput[]) {
  return reportTable({
    key: 'inputs',
    title: 'brief.verified.changed',
    columns: INPUTS,
    rows: inputs.map(({ table, name, cells }, index) => ({
      key: String(index),
      cells: {
        number: index + 1,
        table: { text: table },
        name: { text: name },
        changed: { lines: cells.map(cellMessage) },
      },
    })),
  });
}
