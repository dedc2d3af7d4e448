import type { Stage } from '@shared/base/stage';
import type { ImportProblem } from '@shared/features/importing/diff';
import { setKey } from '@shared/model/share-totals';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { FileRows } from '../steps/file-rows';
import { newNameWarning } from '../steps/new-name';
import { columnOf, ESTIMATED, figureKind, NEW_NAME_BIT, PLACES } from '../steps/packed-rows';
import type { Candidate } from '../steps/read-row';
import type { SupplierReference } from '../steps/supplier-reference';
import type { BySet } from './by-set';
import type { DiffInput } from './diff-input';
import { type FileSet, type FileSupplier, type Lines, NOBODY, problemOf } from './lines';
import { LineProblems } from './problems';
import type { SupplierFinder } from './suppliers';

/** Reads the rows of a file into lines: whose set each is in, whom it names, and which share of the project it is about. */
export function readLines(
  rows: FileRows,
  { file }: Pick<DiffInput, 'file'>,
  shares: BySet<Share>,
  finder: SupplierFinder,
): Lines {
  const most = rows.length;
  const sets = new Places<ShareSetKey, FileSet>(
    setKey,
    (set, key): FileSet => ({ set, key, shares: shares.ofSet(key) }),
  );
  const suppliers = new Places<FileSupplier, FileSupplier>(
    ({ supplier }) => supplier.id,
    (found) => found,
  );
  const texts = new Places<string, string>(
    (text) => text,
    (text) => text,
  );
  const row = new Uint32Array(most);
  const problems = new LineProblems(row);
  const existing = new Map<number, Share>();
  const odd = new Map<number, Candidate>();
  const gone = new Map<number, string>();
  const lines = {
    ...{ count: 0, sets: sets.items, suppliers: suppliers.items, texts: texts.items },
    ...{ row, existing, odd, gone, problems },
    set: new Uint32Array(most),
    who: new Int32Array(most),
    value: new Float64Array(most),
    kind: new Uint8Array(most),
    column: new Uint32Array(most),
    isEstimated: new Uint8Array(most),
    source: new Uint32Array(most),
    note: new Uint32Array(most),
  };
  const placeOfText = (text: string | null) => (text === null ? 0 : texts.of(text) + 1);

  /** Finds whom a line names in its set, once its set is there. @returns its place, or NOBODY */
  const name = (line: number, reference: SupplierReference, set: FileSet): number => {
    const found = finder.find(reference, set.set.stage);
    if (found === null) {
      lines.who[line] = NOBODY;
      gone.set(line, reference.kind === 'new' ? reference.name : reference.supplierId);
      const said = {
        level: 'error',
        code: 'import.row.unknownSupplier',
        params: { row: row[line] ?? 0 },
      } as const;
      const problem = problemOf(file, lines, line, said);
      problems.put(line, problem);
      problems.tell(problem);
      return NOBODY;
    }
    const who = suppliers.of(found);
    give(line, who, set);
    return who;
  };
  /** Notes whom a line names, and the share that the project holds of them. */
  const give = (line: number, who: number, set: FileSet): void => {
    lines.who[line] = who;
    if (set.shares.size === 0) return;
    const share = set.shares.get(suppliers.items[who]?.supplier.id ?? '');
    if (share !== undefined) existing.set(line, share);
  };

  const setPlaces = new Int32Array(rows.sets.length).fill(-1);
  // Whom each reference named last, and at which stage: as a rule it lies at one.
  const lastWho = new Int32Array(rows.suppliers.length).fill(NOBODY);
  const lastStage: (Stage | undefined)[] = new Array(rows.suppliers.length);
  const textPlaces = new Int32Array(rows.texts.length + 1).fill(-1);
  const placeIn = (places: Int32Array, at: number, make: () => number): number => {
    if (places[at] === -1) places[at] = make();
    return places[at] ?? 0;
  };
  rows.each(
    (whole, at, figure, _shown, sheet) => {
      const line = lines.count++;
      const number = (place: number) => whole[at + place] ?? 0;
      const [setAt, source, note, kind] = [
        number(PLACES.set),
        number(PLACES.source),
        number(PLACES.note),
        number(PLACES.kind),
      ];
      row[line] = number(PLACES.row);
      lines.value[line] = figure;
      lines.kind[line] = kind & 7;
      lines.column[line] = number(PLACES.column);
      if ((kind & ESTIMATED) !== 0) lines.isEstimated[line] = 1;
      if (source !== 0)
        lines.source[line] = placeIn(textPlaces, source, () => placeOfText(rows.texts[source - 1] ?? null));
      if (note !== 0)
        lines.note[line] = placeIn(textPlaces, note, () => placeOfText(rows.texts[note - 1] ?? null));
      const set = placeIn(setPlaces, setAt, () => sets.of(rows.sets[setAt] as ShareSetKey)); // places are those of sets
      lines.set[line] = set;
      const reference = number(PLACES.supplier);
      const named = kind >> NEW_NAME_BIT;
      const own = sets.items[set] as FileSet;
      const last = lastWho[reference] ?? NOBODY;
      if (named === 0 && last !== NOBODY && lastStage[reference] === own.set.stage)
        return give(line, last, own);
      const supplier = rows.suppliers[reference] as SupplierReference; // as of sets
      if (named > 0 && sheet !== null) {
        const warning = newNameWarning(sheet, { row: row[line] ?? 0, supplier }, named);
        problems.tell(warning);
        problems.put(line, warning);
      }
      lastWho[reference] = name(line, supplier, own);
      lastStage[reference] = own.set.stage;
    },
    (read) => {
      if (read.kind === 'rejected') tellAll(problems, read.problems);
      if (read.kind === 'left_out' && read.problem !== undefined) problems.tell(read.problem);
      if (read.kind !== 'candidate') return;
      const line = lines.count++;
      const { candidate, warnings } = read;
      const { entry } = candidate;
      row[line] = candidate.row;
      lines.value[line] = entry.as === 'percent' ? entry.percent : entry.mass.tonnes;
      lines.kind[line] = figureKind(entry);
      lines.column[line] = columnOf(candidate);
      lines.source[line] = placeOfText(candidate.source);
      lines.note[line] = placeOfText(candidate.note);
      odd.set(line, candidate);
      tellAll(problems, warnings);
      for (const warning of warnings) problems.put(line, warning);
      const set = sets.of(candidate.set);
      lines.set[line] = set;
      name(line, candidate.supplier, sets.items[set] as FileSet);
    },
  );
  return lines;
}

function tellAll(problems: LineProblems, said: readonly ImportProblem[]): void {
  for (const problem of said) problems.tell(problem);
}

/** Different things in the order in which they are met; what is the same object is found without its key. */
class Places<From, To> {
  readonly items: To[] = [];
  readonly #places = new Map<From, number>();
  readonly #byKey = new Map<string, number>();
  readonly #keyOf: (from: From) => string;
  readonly #make: (from: From, key: string) => To;

  constructor(keyOf: (from: From) => string, make: (from: From, key: string) => To) {
    this.#keyOf = keyOf;
    this.#make = make;
  }

  of(from: From): number {
    const known = this.#places.get(from);
    if (known !== undefined) return known;
    const key = this.#keyOf(from);
    let place = this.#byKey.get(key);
    if (place === undefined) {
      place = this.items.push(this.#make(from, key)) - 1;
      this.#byKey.set(key, place);
    }
    this.#places.set(from, place);
    return place;
  }
}
