import { foldText, isDitto } from '@shared/base/fold-text';
import { isNoDay } from '@shared/base/read-date';
import { type RawRow, shownText } from '@shared/base/sheet-cell';
import type { Stage } from '@shared/base/stage';
import { readYear } from '@shared/base/years';
import type { ImportProblem } from '@shared/features/importing/diff';
import { nameAnswerKey } from '@shared/features/importing/name-answers';
import type { CountryId } from '@shared/model/country';
import type { Mapping } from '@shared/model/mapping';
import { countedYear, namesEra } from '../values/era-years';
import { goodsOfCode, unknownMaterial } from '../values/goods-code';
import { namedMonth } from '../values/named-month';
import { isPartOfYear } from '../values/part-of-year';
import { isCumulative } from '../values/period-header';
import { readStage, stageBehind } from '../values/stage-names';
import { findCountry, findMaterial, materialsOfCode, type Vocabulary } from '../values/vocabulary';
import { countriesNamed, countryMeant } from './country-meant';
import { noMonth } from './month-of-row';
import type { Standing } from './read-row';
import { type FieldCell, fieldCell, problemAt, type RowContext } from './row-context';

/** Reads economy, material, stage and year of a row; what cannot be read is null and told in `problems`. */
export function readSet(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
  problems: ImportProblem[],
): Standing['set'] {
  const error = (at: FieldCell | null, code: ImportProblem['code'], params: ImportProblem['params'] = {}) => {
    problems.push(problemAt(context, row.row, at?.address ?? null, 'error', code, params));
    return null;
  };
  /** The text of a field from its column, else the choice for the file. */
  const textOf = (
    field: 'economy' | 'material' | 'stage' | 'year',
  ): { at: FieldCell | null; text: string } | null => {
    const at = fieldCell(row, field, context);
    if (at !== null && isDitto(at.cell.text))
      return error(at, 'import.ditto.nothingAbove', { text: at.cell.text });
    if (at?.cell.fault === 'no_result') return error(at, 'import.cell.noResult');
    if (at?.cell.fault === 'error') return error(at, 'import.cell.error', { text: at.cell.text });
    const text = at?.cell.text ?? String(mapping[field] ?? '');
    if (text.trim() === '') return error(null, `import.${field}.missing`);
    return { at, text: text.trim() };
  };

  const economy = textOf('economy');
  const economyId = economy === null ? null : economyOf(economy, vocabulary, context);
  if (economy !== null && economyId === null)
    error(economy.at, 'import.economy.unknown', { text: economy.text });
  const isPlanned = economyId !== null && vocabulary.economies.has(economyId);
  if (economy !== null && economyId !== null && !isPlanned)
    error(economy.at, 'import.economy.notPlanned', { text: economy.text });

  const material = textOf('material');
  const goods = material === null ? null : goodsOfCode(vocabulary, material.text, economyId);
  const materialId =
    material === null ? null : (goods?.materialId ?? findMaterial(vocabulary, material.text));
  if (material !== null && goods?.isMixed === true)
    error(material.at, 'import.material.mixedCode', { text: material.text, goods: goods.name });
  else if (material !== null && materialId === null) {
    const sharing = materialsOfCode(vocabulary, material.text);
    if (sharing.length === 0) error(material.at, ...unknownMaterial(material.text, goods));
    else
      error(material.at, 'import.material.sharedCode', {
        text: material.text,
        materials: sharing,
      });
  }

  // A code says of what stage its goods are, whatever was said of the file.
  const stageText = goods?.stage == null ? textOf('stage') : null;
  const stage: Stage | null =
    goods?.stage ?? (stageText === null ? null : stageMeant(stageText.text, context));
  if (stageText !== null && stage === null)
    error(stageText.at, 'import.stage.unknown', { text: stageText.text });
  if (
    stage !== null &&
    stageText !== null &&
    stageText.at === null &&
    material !== null &&
    isOtherStage(material, stage)
  )
    error(material.at, 'import.stage.otherwise', { text: material.text });

  return {
    economyId: isPlanned ? economyId : null,
    materialId,
    stage,
    year: readYearOf(row, textOf('year'), context, problems),
  };
}

/** The stage that a text names, or was said to mean. */
export function stageMeant(text: string, { names }: RowContext): Stage | null {
  return readStage(text) ?? readStage(names.get(nameAnswerKey('stage', text))?.as ?? '');
}

/** Whether the name of a material says that it was mined, or refined, where a stage on the other side of that was chosen for the file. */
export function isOtherStage({ at, text }: { at: FieldCell | null; text: string }, stage: Stage): boolean {
  if (at === null) return false;
  const behind = stageBehind(text);
  if (behind !== null) return behind.stage !== stage;
  const [mined, refined] = [MINED, REFINED].map((words) => words.test(foldText(text)));
  return mined !== refined && mined !== (stage === 'mining');
}

const MINED = /\bmine production\b|\bmined\b|, mine$|鉱山生産|矿山产量/;
const REFINED = /\brefined\b|\brefinery\b|\bsmelter\b|\bmetal production\b|製錬|精錬|地金|精炼|冶炼/;

/** A name that several countries bear is that of the one for which there is a plan. */
function economyOf(
  { at, text }: { readonly at: FieldCell | null; readonly text: string },
  vocabulary: Vocabulary,
  context: RowContext,
): CountryId | null {
  if (at === null || countriesNamed(text) === null) return findCountry(vocabulary, text);
  const meant = countryMeant(at, vocabulary, context, (id) => vocabulary.economies.has(id));
  return meant.kind === 'country' ? meant.id : null;
}

const WHOLE_YEAR = /^((?:19|20|21)\d{2})52$/;

/** The year that a cell names, or what was chosen for the file; null with a problem told where it cannot be read. */
export function readYearOf(
  row: RawRow,
  given: { at: FieldCell | null; text: string } | null,
  context: RowContext,
  problems: ImportProblem[],
): number | null {
  if (given === null) return null;
  const stray = noMonth(row, context);
  if (stray !== null) {
    const { text } = stray.cell;
    problems.push(problemAt(context, row.row, stray.address, 'error', 'import.month.none', { text }));
    return null;
  }
  const address = given.at?.address ?? null;
  const cell = given.at?.cell;
  const isNumber = typeof cell?.value === 'number' && cell.around === undefined;
  const reading = readYear(isNumber ? cell.value : cell === undefined ? given.text : shownText(cell));
  if (!isNumber && isNoDay(given.text)) {
    problems.push(problemAt(context, row.row, address, 'error', 'import.day.none', { text: given.text }));
    return null;
  }
  const column = given.at?.column ?? 0;
  const counted = reading.kind === 'year' ? null : countedYear(given.text, column, row.row, context.eras);
  if (counted !== null) {
    context.eras.set(column, { row: row.row, year: counted });
    return counted;
  }
  if (reading.kind === 'year') {
    if (namesEra(given.text)) context.eras.set(column, { row: row.row, year: reading.year });
    if (reading.fiscal && !context.said.has('fiscal')) {
      context.said.add('fiscal');
      problems.push(
        problemAt(context, row.row, address, 'warning', 'import.year.fiscal', {
          text: given.text,
          year: reading.year,
        }),
      );
    }
    return reading.year;
  }
  if (reading.kind === 'either') {
    const { last, first } = reading;
    const choices = [
      { value: 'year_last', becomes: last },
      { value: 'year_first', becomes: first },
    ];
    if (address !== null)
      context.questions.ask({ kind: 'dates', text: given.text, stage: null, cell: address, choices });
    const order = context.answers.dates;
    if (order !== undefined) return order === 'year_last' ? last : first;
    const params = { text: given.text, first: last, second: first };
    problems.push(problemAt(context, row.row, address, 'error', 'import.ask.dates', params));
    return null;
  }
  // Series and prices keep the month beside the year; of a supply it is a part.
  const named = context.target === 'series' || context.target === 'price' ? namedMonth(given.text) : null;
  if (named !== null) return named.year;
  // Eurostat's files give the year itself as its 52nd month; under a head of weeks it would be one of them.
  const whole = WHOLE_YEAR.exec(given.text)?.[1];
  if (whole !== undefined && /period/i.test(context.headerTexts.get(column) ?? '')) return Number(whole);
  const isPart = isPartOfYear(given.text) || isCumulative(given.text);
  const code = isPart
    ? 'import.year.part'
    : reading.kind === 'out_of_range'
      ? 'import.year.range'
      : 'import.year.unknown';
  problems.push(problemAt(context, row.row, address, 'error', code, { text: given.text }));
  return null;
}
