import { isDitto } from '@shared/base/fold-text';
import type { MessageKey } from '@shared/base/message';
import { type RawRow, sourceOf } from '@shared/base/sheet-cell';
import { STAGES, type Stage } from '@shared/base/stage';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { RowTarget } from '@shared/model/import-targets';
import { type Mapping, WORLD } from '@shared/model/mapping';
import { asMaterialId } from '@shared/model/material';
import { ownedOf, ownFieldFor, rowTable, type SharedField, sharedField } from '@shared/model/own-fields';
import { goodsOfCode, unknownMaterial } from '../values/goods-code';
import { readOwn } from '../values/read-own';
import { findCountry, findMaterial, findSupplier, type Vocabulary } from '../values/vocabulary';
import { countryMeant } from './country-meant';
import { readEntry } from './read-entry';
import type { ReadRow } from './read-row';
import { stageMeant } from './read-set';
import { readSupplier } from './read-supplier';
import { type FieldCell, fieldCell, problemAt, type RowContext, rememberRow } from './row-context';
import type { SupplierReference } from './supplier-reference';

/** What a cell, or the choice for the whole file, says of a field. */
interface Said {
  readonly at: FieldCell | null;
  readonly text: string;
}

/** The meaning of a row that is one of a table, by the declaration of the table. Rows have to come in the order of the sheet. */
export function readDeclared(
  row: RawRow,
  target: RowTarget,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
): ReadRow {
  const problems: ImportProblem[] = [];
  const tell = (
    level: ImportProblem['level'],
    at: FieldCell | null,
    code: MessageKey,
    params: ImportProblem['params'] = {},
  ) => problems.push(problemAt(context, row.row, at?.address ?? null, level, code, params));
  const error = (at: FieldCell | null, code: MessageKey, params: ImportProblem['params'] = {}): undefined => {
    tell('error', at, code, params);
  };
  const given = (field: SharedField): Said | null => {
    const at = fieldCell(row, field, context);
    const whole = field === 'quantity' || field === 'source' || field === 'note' ? null : mapping[field];
    const text = (at?.cell.text ?? String(whole === WORLD ? '' : (whole ?? ''))).trim();
    if (text === '') return null;
    if (!isDitto(text)) return { at, text };
    error(at, 'import.ditto.nothingAbove', { text });
    return null;
  };
  const { fields } = rowTable(target);
  const names = Object.keys(fields);
  const said: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    if (value !== undefined && value !== null) said[name] = value;
  };
  let first: FieldCell | null = null;
  for (const name of names) {
    const shared = sharedField(name);
    const own = ownFieldFor(target, name);
    const owned = own === null ? null : ownedOf(own);
    if (own !== null && owned !== null) {
      const at = fieldCell(row, own, context);
      if (at === null) continue;
      if (first === null || at.column < first.column) first = at;
      const { text } = at.cell;
      if (at.cell.fault !== null)
        error(at, at.cell.fault === 'error' ? 'import.cell.error' : 'import.cell.noResult', { text });
      else if (isDitto(text)) error(at, 'import.ditto.nothingAbove', { text });
      else {
        const head = context.headerTexts.get(at.column) ?? '';
        const reading = readOwn(owned, at.cell, head, context.decimal);
        if (reading.kind === 'either') error(at, 'import.day.either', { text });
        else if (reading.kind === 'no_such_day') error(at, 'import.day.none', { text });
        else if (reading.kind === 'unreadable') error(at, `import.unreadable.${own}`, { text });
        else put(name, reading.value);
        if (reading.kind === 'value' && reading.isUnitless === true && !context.said.has('days')) {
          context.said.add('days');
          tell('warning', at, 'import.days.assumed', { text });
        }
      }
    } else if (shared !== null && shared !== 'supplier' && shared !== 'quantity') {
      const one = given(shared);
      if (one !== null) put(name, sharedValue(name, one, vocabulary, context, error));
    }
  }
  const figure = names.find((name) => sharedField(name) === 'quantity');
  const amount = figure === undefined ? null : readEntry(row, mapping, context);
  if (amount !== null) {
    problems.push(...amount.problems);
    if (amount.entry?.as === 'percent') error(amount.valueCell, 'import.figure.percent');
    if ('mark' in fields && said.mark === undefined) said.mark = amount.mark;
  }
  const mass = amount?.entry?.as === 'tonnes' ? amount.entry.mass : null;
  const supplier = names.includes('supplierId') ? supplierOf(row, said, mapping, vocabulary, context) : null;
  if (supplier !== null && 'problems' in supplier) problems.push(...supplier.problems);
  const textOf = (field: 'source' | 'note') => {
    const one = given(field);
    return one?.text ?? null;
  };
  const [source, note] = [textOf('source'), textOf('note')];
  const cell = amount?.valueCell?.address ?? first?.address ?? firstCell(row);
  rememberRow(row, context);
  if (problems.some(({ level }) => level === 'error')) return { kind: 'rejected', row: row.row, problems };
  const whom =
    supplier !== null && 'reference' in supplier
      ? { reference: supplier.reference, stage: supplier.stage }
      : null;
  const declared = { row: row.row, target, cell, said, supplier: whom, mass, source, note };
  const warnings =
    supplier !== null && 'reference' in supplier ? [...problems, ...supplier.warnings] : problems;
  return { kind: 'declared', declared, warnings };
}

/** Whom a row names: at its own stage, that of the file, or the only one at which the project knows the name. */
function supplierOf(
  row: RawRow,
  said: Readonly<Record<string, unknown>>,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
):
  | {
      readonly reference: SupplierReference;
      readonly stage: Stage;
      readonly warnings: readonly ImportProblem[];
    }
  | { readonly problems: readonly ImportProblem[] } {
  const fail = (
    at: FieldCell | null,
    code: MessageKey,
    params: ImportProblem['params'] = {},
  ): { readonly problems: readonly ImportProblem[] } => ({
    problems: [problemAt(context, row.row, at?.address ?? null, 'error', code, params)],
  });
  const name = fieldCell(row, 'supplier', context);
  const stageAt = fieldCell(row, 'stage', context);
  const stageText = stageAt?.cell.text ?? mapping.stage ?? '';
  const named = stageText === '' ? null : stageMeant(stageText, context);
  if (stageText !== '' && named === null) return fail(stageAt, 'import.stage.unknown', { text: stageText });
  const known = STAGES.filter(
    (one) => findSupplier(vocabulary, name?.cell.text ?? mapping.supplier ?? '', one) !== null,
  );
  const stage = named ?? (known.length === 1 ? known[0] : undefined);
  if (stage === undefined) return fail(null, 'import.stage.missing');
  const { materialId } = said;
  const reading = readSupplier(
    row,
    { stage, materialId: typeof materialId === 'string' ? asMaterialId(materialId) : null }, // found in the vocabulary
    vocabulary,
    context,
  );
  switch (reading.kind) {
    case 'supplier':
      return { reference: reading.supplier, stage, warnings: reading.warnings };
    case 'rest':
      return fail(name, 'import.rest.tonnes', { text: reading.text });
    case 'region':
    case 'problem':
      return { problems: [reading.problem] };
  }
}

/** A field that figures have as well, as the table keeps it; undefined with the problem told where it cannot be read. */
function sharedValue(
  name: string,
  { at, text }: Said,
  vocabulary: Vocabulary,
  context: RowContext,
  error: (at: FieldCell | null, code: MessageKey, params: ImportProblem['params']) => undefined,
): unknown {
  switch (name) {
    case 'materialId':
      return (
        findMaterial(vocabulary, text) ?? error(at, ...unknownMaterial(text, goodsOfCode(vocabulary, text)))
      );
    case 'economyId': {
      const id = findCountry(vocabulary, text);
      if (id === null) return error(at, 'import.economy.unknown', { text });
      return vocabulary.economies.has(id) ? id : error(at, 'import.economy.notPlanned', { text });
    }
    case 'countryId': {
      if (at === null) return findCountry(vocabulary, text) ?? error(at, 'import.country.unknown', { text });
      const meant = countryMeant(at, vocabulary, context);
      if (meant.kind === 'open') return error(at, 'import.ask.country', { text });
      return meant.kind === 'country' ? meant.id : error(at, 'import.country.unknown', { text });
    }
    case 'stage': {
      const stage: Stage | null = stageMeant(text, context);
      return stage ?? error(at, 'import.stage.unknown', { text });
    }
    default:
      return undefined;
  }
}

/** The address of the first cell of a row that holds something. */
function firstCell(row: RawRow): string {
  const index = row.cells.findIndex((cell) => cell !== undefined && cell.text.trim() !== '');
  return sourceOf(row, Math.max(index, 0) + 1);
}
