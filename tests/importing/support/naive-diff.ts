import { ownMass } from '@shared/base/mass-basis';
import type { DiffKind, DiffRow, ImportProblem } from '@shared/features/importing/diff';
import { DEFAULT_LIMITS } from '@shared/model/import-limits';
import { compared } from '@shared/model/read-order';
import { setKey, shareTonnes, sumOfTonnes } from '@shared/model/share-totals';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share } from '@shared/model/tables/share';
import type { Source } from '@shared/model/tables/source';
import type { Supplier } from '@shared/model/tables/supplier';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { DiffInput } from '../../../electron/importing/diff/diff-input';
import { forReading } from '../../../electron/importing/diff/lines';
import { SupplierFinder } from '../../../electron/importing/diff/suppliers';
import type { Candidate, ReadRow } from '../../../electron/importing/steps/read-row';
import { settleRows } from '../../../electron/importing/steps/settle-rows';

interface Line {
  readonly candidate: Candidate;
  readonly key: string;
  readonly supplier: Supplier | null;
  readonly isNew: boolean;
  readonly existing: Share | null;
  value: number;
  readonly problems: ImportProblem[];
}

const ORDER: readonly DiffKind[] = [
  'rejected',
  'new',
  'changed',
  'replaced',
  'missing',
  'unchanged',
  'left_out',
];
const NOISE = 1e-9;

/** What a file comes to beside a project, each row an object and each question asked of all of them. */
export function naiveDiff(given: Omit<DiffInput, 'rows'> & { readonly rows: readonly ReadRow[] }) {
  const { file, ids, importId, shares, totals, suppliers, materials, capacities = [] } = given;
  const limits = given.limits ?? DEFAULT_LIMITS;
  const rows = settleRows(given.rows, suppliers, file);
  const finder = new SupplierFinder(suppliers, () => ids.next(), file.name);
  const problems: ImportProblem[] = [];
  const say = (
    line: Line,
    level: ImportProblem['level'],
    code: ImportProblem['code'],
    params: ImportProblem['params'],
    isTold = true,
  ): void => {
    const { row, valueCell: cell } = line.candidate;
    const problem = { level, row, code, params, place: { file: file.name, sheet: file.sheet, cell } };
    line.problems.push(problem);
    if (isTold) problems.push(problem);
  };
  const isOut = ({ supplier, problems: own }: Line) =>
    supplier === null || own.some(({ level }) => level === 'error');

  const lines: Line[] = [];
  for (const read of rows) {
    if (read.kind === 'rejected') problems.push(...read.problems);
    if (read.kind === 'left_out' && read.problem !== undefined) problems.push(read.problem);
    if (read.kind !== 'candidate') continue;
    const { candidate, warnings } = read;
    problems.push(...warnings);
    const key = setKey(candidate.set);
    const found = finder.find(candidate.supplier, candidate.set.stage);
    const isOwn = (share: Share) => setKey(share) === key && share.supplierId === found?.supplier.id;
    const line: Line = {
      candidate,
      key,
      supplier: found?.supplier ?? null,
      isNew: found?.isNew ?? false,
      existing: shares.find(isOwn) ?? null,
      value: candidate.entry.as === 'percent' ? candidate.entry.percent : candidate.entry.mass.tonnes,
      problems: [...warnings],
    };
    if (found === null) say(line, 'error', 'import.row.unknownSupplier', { row: candidate.row });
    lines.push(line);
  }
  const keys = [...new Set(lines.map(({ key }) => key))];

  const who = ({ key, supplier }: Line) => `${key} ${supplier?.id}`;
  for (const line of lines) {
    const same = lines.filter((other) => line.supplier !== null && who(other) === who(line));
    if (same.length < 2 || same[0] !== line) continue;
    const rowsOf = same.map(({ candidate }) => candidate.row);
    for (const one of same)
      say(one, 'error', 'import.set.duplicate', { supplier: one.supplier?.nameEn ?? '', rows: rowsOf });
  }

  const named = new Set(lines.map(({ existing }) => existing));
  const left = keys.flatMap((key) => shares.filter((share) => setKey(share) === key && !named.has(share)));
  const factorOf = (id: string) => materials.find((one) => one.id === id)?.metalPerOxide ?? null;
  const totalOf = (key: string) => totals.find((total) => setKey(total) === key) ?? null;
  for (const key of keys) {
    const own = lines.filter((line) => line.key === key && !isOut(line));
    const last = own.at(-1);
    if (last === undefined) continue;
    const kept = left.filter((share) => setKey(share) === key);
    const { economyId: economy, materialId: material, stage, year } = last.candidate.set;
    const set = { economy, material, stage, year };
    const sum = own.reduce((all, { value }) => all + value, 0);
    const isPercent = own.every(({ candidate }) => candidate.entry.as === 'percent');
    if (kept.length === 0 && isPercent && sum > 100 + NOISE && sum <= 100 + limits.roundingPoints) {
      for (const line of own) line.value = (line.value / sum) * 100;
      say(last, 'warning', 'import.set.normalised', { ...set, sum: forReading(sum) });
    }
    const wrong = wrongWith([...kept, ...own.map(entryOf)], totalOf(key), factorOf(material));
    if (wrong === null) continue;
    const others = kept
      .slice(0, 12)
      .map(({ supplierId }) => suppliers.find(({ id }) => id === supplierId)?.nameEn ?? supplierId);
    const isSum = wrong[0] === 'import.set.over100' || wrong[0] === 'import.set.overTotal';
    const [code, params] =
      isSum && others.length > 0
        ? ([`${wrong[0]}With` as ImportProblem['code'], { ...wrong[1], others }] as const) // one of two that are there
        : wrong;
    for (const line of own) say(line, 'error', code, { ...set, ...params }, line === last);
  }

  for (const line of lines) {
    if (isOut(line) || line.supplier === null) continue;
    const before = setKey({ ...line.candidate.set, year: line.candidate.set.year - 1 });
    const inFile = lines.find((one) => one.key === before && one.supplier?.id === line.supplier?.id);
    const inProject = shares.find(
      (share) => setKey(share) === before && share.supplierId === line.supplier?.id,
    );
    const earlier = inFile === undefined || isOut(inFile) ? inProject : entryOf(inFile);
    const entry = entryOf(line);
    const isAlike =
      earlier?.enteredAs === entry.enteredAs &&
      (entry.enteredAs === 'percent' || earlier.basis === entry.basis);
    const supplier = line.supplier.nameEn;
    if (earlier !== undefined && isAlike && earlier.value > 0) {
      const params = {
        supplier,
        before: forReading(earlier.value),
        after: forReading(entry.value),
        unit: entry.enteredAs === 'percent' ? '%' : 't',
        limit: limits.jumpPercent,
      };
      if (Math.abs(entry.value - earlier.value) > (limits.jumpPercent / 100) * earlier.value)
        say(line, 'warning', 'import.row.jump', params);
    }
    if (line.existing?.locked === true && line.existing.value !== entry.value)
      say(line, 'warning', 'import.row.locked', { supplier });
  }

  for (const line of lines) {
    const { supplier, candidate } = line;
    if (supplier === null || candidate.entry.as !== 'tonnes' || isOut(line)) continue;
    const { mass } = candidate.entry;
    const said = { supplier: supplier.nameEn, tonnes: forReading(mass.tonnes) };
    if (mass.tonnes > limits.mostTonnes)
      say(line, 'warning', 'import.row.large', { ...said, limit: limits.mostTonnes });
    const { materialId } = candidate.set;
    const capacity = capacities.findLast(
      (one) => one.supplierId === supplier.id && one.materialId === materialId,
    );
    const known = materials.find(({ id }) => id === materialId);
    const own = known === undefined ? null : ownMass(mass, known);
    const tonnesPerYear = capacity?.tonnesPerYear ?? null;
    if (tonnesPerYear === null || own === null) continue;
    if (own <= (tonnesPerYear * limits.capacityPercent) / 100) continue;
    const params = {
      supplier: supplier.nameEn,
      tonnes: forReading(own),
      capacity: forReading(tonnesPerYear),
      limit: limits.capacityPercent,
    };
    if (known?.basis === 'reo') say(line, 'warning', 'import.row.capacity', params);
    else say(line, 'warning', 'import.row.capacityOwn', { ...params, material: materialId });
  }

  const kindOf = (line: Line): DiffKind =>
    isOut(line) ? 'rejected' : line.existing === null ? 'new' : isUnchanged(line) ? 'unchanged' : 'changed';
  const ofLine = (line: Line): Partial<DiffRow> => ({
    kind: kindOf(line),
    row: line.candidate.row,
    cell: line.candidate.valueCell,
    isNewSupplier: line.isNew,
    problems: line.problems,
    before: line.existing === null ? null : entered(line.existing),
    after: entered(entryOf(line)),
  });
  const ofShare = (share: Share): Partial<DiffRow> => ({
    kind: 'missing',
    row: null,
    cell: null,
    isNewSupplier: false,
    problems: [],
    before: entered(share),
    after: null,
  });
  const ofOther = (read: (typeof rows)[number]): Partial<DiffRow>[] => {
    const empty = { isNewSupplier: false, before: null, after: null };
    if (read.kind === 'rejected')
      return [
        {
          ...empty,
          kind: read.kind,
          row: read.row,
          problems: read.problems,
          cell: read.problems[0]?.place?.cell ?? null,
        },
      ];
    if (read.kind !== 'left_out') return [];
    const { kind, row, cell = null, problem } = read;
    return [{ ...empty, kind, row, cell, problems: problem === undefined ? [] : [problem] }];
  };
  const rank = ({ kind, problems: own }: Partial<DiffRow>) =>
    ((own ?? []).length > 0 ? 0 : 10) + ORDER.indexOf(kind ?? 'new');
  const shown = [...lines.map(ofLine), ...left.map(ofShare), ...rows.flatMap(ofOther)].sort(
    (a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0),
  );

  const sources = new Map(given.sources.map(({ title, id }) => [title, id]));
  const newSources: Source[] = [];
  const sourceOf = (title: string): string => {
    const known = sources.get(title);
    if (known !== undefined) return known;
    const said = { title, file: file.name, sheet: file.sheet, mark: 'estimated' } as const;
    const row = newRow(TABLES.source, { id: ids.next(), ...said });
    newSources.push(row);
    sources.set(title, row.id);
    return row.id;
  };
  const written = lines.filter((line) => !isOut(line) && !isUnchanged(line));
  const put = written.map((line): Share => {
    const { candidate, existing: old, supplier } = line;
    const { enteredAs, value, basis } = entryOf(line);
    const own = materials.find(({ id }) => id === candidate.set.materialId)?.basis;
    const fits = (bound: number | null, isBelow: boolean) =>
      bound === null || (isBelow ? bound <= value : value <= bound);
    const hasRange = old !== null && enteredAs === 'percent' && fits(old.low, true) && fits(old.high, false);
    return {
      id: old?.id ?? ids.next(),
      ...candidate.set,
      supplierId: supplier?.id as Share['supplierId'],
      enteredAs,
      value,
      basis: enteredAs === 'percent' ? (own ?? basis) : basis,
      mark: candidate.mark ?? 'known',
      low: hasRange ? old.low : null,
      high: hasRange ? old.high : null,
      rebalanced: false,
      locked: old?.locked ?? false,
      note: candidate.note,
      sourceId: candidate.source === null ? null : sourceOf(candidate.source),
      importId,
      importCell: candidate.valueCell,
    };
  });
  const touched = [...new Set(written.map(({ key }) => key))];
  const summed = touched.flatMap((key): TotalSupply[] => {
    // New shares in the order in which the set is read.
    const ofSet = put
      .filter((row) => setKey(row) === key)
      .sort((a, b) => compared(a.supplierId, b.supplierId));
    const old = shares.filter((share) => setKey(share) === key);
    const after = [...new Map([...old, ...ofSet].map((row) => [row.supplierId, row])).values()];
    const [first] = ofSet;
    const sum = sumOfTonnes(after, factorOf(first?.materialId ?? ''));
    const isInTonnes = after.every(({ enteredAs }) => enteredAs === 'tonnes');
    if (first === undefined || totalOf(key) !== null || !isInTonnes) return [];
    if (sum === 'none' || sum === 'mixed') return [];
    const { economyId, materialId, stage, year } = first;
    const own = { id: ids.next(), economyId, materialId, stage, year };
    return [newRow(TABLES.totalSupply, { ...own, method: 'summed', ...sum, mark: 'known' })];
  });
  const made = new Set(
    written.flatMap(({ isNew, supplier }) => (isNew && supplier !== null ? [supplier] : [])),
  );
  return {
    shown,
    problems: problems.sort(
      (a, b) => Number(a.level === 'warning') - Number(b.level === 'warning') || a.row - b.row,
    ),
    touched,
    shares: put,
    sources: newSources,
    totals: summed,
    suppliers: [...made],
  };
}

type Entry = Pick<Share, 'enteredAs' | 'value' | 'basis'>;

function entryOf({ candidate: { entry }, value }: Line): Entry {
  return entry.as === 'percent'
    ? { enteredAs: 'percent', value, basis: 'reo' }
    : { enteredAs: 'tonnes', value, basis: entry.mass.basis };
}

function entered({ enteredAs, value, basis }: Entry): DiffRow['after'] {
  return { as: enteredAs, value, basis };
}

function isUnchanged(line: Line): boolean {
  const { existing, candidate } = line;
  const { enteredAs, value, basis } = entryOf(line);
  return (
    existing !== null &&
    existing.enteredAs === enteredAs &&
    existing.value === value &&
    (enteredAs === 'percent' || existing.basis === basis) &&
    (candidate.note === null || candidate.note === existing.note)
  );
}

function wrongWith(
  entries: readonly Entry[],
  total: TotalSupply | null,
  factor: number | null,
): readonly [ImportProblem['code'], ImportProblem['params']] | null {
  const percent = entries.reduce(
    (sum, { enteredAs, value }) => sum + (enteredAs === 'percent' ? value : 0),
    0,
  );
  if (percent > 100 + NOISE) return ['import.set.over100', { sum: forReading(percent) }];
  const tonnes = sumOfTonnes(entries, factor);
  if (tonnes === 'none') return null;
  if (tonnes === 'mixed') return ['import.set.mixedBases', {}];
  if (total === null || total.method === 'summed') return percent > 0 ? ['import.set.mixedEntry', {}] : null;
  const each = entries.map((entry) => shareTonnes(entry, total, factor));
  if (each.includes(null)) return ['import.set.mixedBases', {}];
  const sum = each.reduce<number>((all, one) => all + (one ?? 0), 0);
  if (sum <= total.tonnes * (1 + NOISE)) return null;
  return ['import.set.overTotal', { sum: forReading(sum), total: forReading(total.tonnes) }];
}
