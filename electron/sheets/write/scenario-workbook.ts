import { ORIGIN_FORMAT } from '@shared/model/workbook-origin';
import { Book, requireFewFormulas } from './book';
import type { ScenarioWorkbookContent, WriteOptions } from './content';
import { finishPages } from './page';
import { referenceNames } from './reference-names';
import { type ScenarioPart, scenarioPart } from './scenario-part';
import type { Sheet } from './sheet';
import { type CheckRefs, writeCheck } from './sheets/check';
import type { ValuesOfRisk } from './sheets/check-values';
import { writeComparison } from './sheets/comparison';
import { writeCover } from './sheets/cover';
import { writeDaily } from './sheets/daily';
import { dailyFormulas } from './sheets/daily-columns';
import type { DailyRefs } from './sheets/daily-outputs';
import { writeAssumptions, writeSources } from './sheets/evidence';
import { type RunRefs, writeFactors } from './sheets/factors';
import { writeIndicators } from './sheets/indicators';
import { writeInputs } from './sheets/inputs';
import { writeMonths } from './sheets/months';
import { writeOrigins } from './sheets/origins';
import { writeComparisonPictures, writePictures } from './sheets/pictures';
import { writeResults } from './sheets/results';
import { type ValueBlock, writeSampled } from './sheets/sampled';
import { type FanRefs, writeSampledDays } from './sheets/sampled-days';
import { writeShares } from './sheets/shares';
import { writeStockAndDemand } from './sheets/stock-and-demand';
import { writeSuppliers } from './sheets/suppliers';
import { lineCell, writeTargets } from './sheets/targets';

/**
 * Builds a scenario workbook in memory: inputs that can be changed, and every result as a formula over them with the
 * engine's value beside it.
 * @throws Refusal refusal.export.tooManyFormulas before anything is built, refusal.export.textTooLong or
 *   refusal.export.controlCharacters with the cell
 */
export function buildScenarioWorkbook(content: ScenarioWorkbookContent, options: WriteOptions = {}): Book {
  const { meta } = content;
  const book = new Book(meta.language, options.withoutResults !== true);
  book.workbook.creator = meta.who;
  book.workbook.created = new Date(meta.createdAt);
  book.workbook.title = meta.projectName;
  book.workbook.keywords = ORIGIN_FORMAT;
  const { t } = book;
  const names = referenceNames(content, t);
  const parts = content.scenarios.map((_, index) => scenarioPart(book, content, names, index));
  requireFewFormulas(
    parts.reduce(
      (sum, part) => part.materials.reduce((all, item) => all + dailyFormulas(part, item), sum),
      0,
    ),
  );
  const cover = book.addSheet(t('workbook.sheet.cover'), 'record');
  const comparison = parts.length > 1 ? book.addSheet(t('workbook.sheet.comparison'), 'result') : null;
  const comparisonPictures =
    parts.length > 1 ? book.addSheet(t('workbook.sheet.comparisonPictures'), 'result') : null;
  const written: WrittenScenario[] = [];
  for (const [index, part] of parts.entries()) {
    options.signal?.throwIfAborted();
    written.push(writeScenario(part));
    options.onProgress?.(index + 1, parts.length + 1);
  }
  writeAssumptions(book.addSheet(t('workbook.sheet.assumptions'), 'record'), book, content, names);
  writeSources(book.addSheet(t('workbook.sheet.sources'), 'record'), book, content, names);
  const compared = parts.map((part, index) => ({ part, dailies: written[index]?.dailies ?? [] }));
  if (comparison !== null) writeComparison(comparison, compared);
  if (comparisonPictures !== null) writeComparisonPictures(comparisonPictures, compared);
  writeCover(cover, parts);
  for (const { check } of written) check.putFormulas(book.formulas);
  finishPages(book, content);
  writeOrigins(book, content);
  return book;
}

interface WrittenScenario {
  readonly dailies: readonly DailyRefs[];
  readonly check: CheckRefs;
}

/** The sheets of one scenario, tabs in reading order: results first, then what they rest on. */
function writeScenario(part: ScenarioPart): WrittenScenario {
  const { book, sheetPrefix } = part;
  const { t } = book;
  const add = (label: string, tab: 'input' | 'result' | 'record') =>
    book.addSheet(`${sheetPrefix}${label}`, tab);
  const results = add(t('workbook.sheet.results'), 'result');
  const pictures = add(t('workbook.sheet.pictures'), 'result');
  const inputSheet = add(t('workbook.sheet.inputs'), 'input');
  const shareSheet = add(t('workbook.sheet.shares'), 'input');
  const supplierSheet = add(t('workbook.sheet.suppliers'), 'record');
  const stockSheet = add(t('workbook.sheet.stock'), 'input');
  const inputs = writeInputs(inputSheet, part);
  const shares = writeShares(shareSheet, part, inputs);
  writeSuppliers(supplierSheet, part);
  const stocks = writeStockAndDemand(stockSheet, part, inputs);
  const dailies = part.materials.map((item, index) => {
    const sheet = add(t('workbook.sheet.daily', { material: item.model.materialId }), 'result');
    const groups = shares.groups[index];
    const stock = stocks[index];
    if (groups === undefined || stock === undefined) throw new Error('every material has its inputs');
    return writeDaily(sheet, part, item, { inputs, groups, stock, index });
  });
  writeMonths(add(t('workbook.sheet.months'), 'result'), part, dailies);
  const valuesOfRisk = writeRisk(part, add, { inputs, shares, stocks });
  const { fans, blocks } = writeSampledSheets(part, add);
  const uses = writeResults(results, part, dailies, stocks);
  const refs = { dailies, stocks, shares, inputs, uses, valuesOfRisk, sampled: blocks };
  const check = writeCheck(add(t('workbook.sheet.check'), 'record'), part, refs);
  writePictures(pictures, part, dailies, fans);
  return { dailies, check };
}

/** Indicators and targets, and the factors that both follow from. @returns what of them is written as values */
function writeRisk(
  part: ScenarioPart,
  add: (label: string, tab: 'record') => Sheet,
  refs: RunRefs,
): ValuesOfRisk {
  const { t } = part.book;
  const [indicators, targets, factors] = (['indicators', 'targets', 'factors'] as const).map((key) =>
    add(t(`workbook.sheet.${key}`), 'record'),
  );
  if (indicators === undefined || targets === undefined || factors === undefined)
    throw new Error('three sheets');
  const live = writeFactors(factors, part, refs, lineCell(targets, part));
  return {
    indicators: writeIndicators(indicators, part, live.indicators),
    targets: writeTargets(targets, part, live.targets),
  };
}

/** Two sheets where the scenario was sampled, else none. */
function writeSampledSheets(
  part: ScenarioPart,
  add: (label: string, tab: 'record') => Sheet,
): { readonly fans: readonly FanRefs[]; readonly blocks: readonly ValueBlock[] } {
  const { t } = part.book;
  const { sampled } = part.scenario;
  if (sampled === null) return { fans: [], blocks: [] };
  const figures = writeSampled(add(t('workbook.sheet.sampled'), 'record'), part, sampled);
  const { fans, block } = writeSampledDays(add(t('workbook.sheet.fan'), 'record'), part, sampled);
  return { fans, blocks: [figures, block] };
}
