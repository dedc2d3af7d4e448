import type { Package } from './package-rules';
import { child, type Element, every } from './xml-tree';

/** Excel's limits. Source: "Excel specifications and limits", Microsoft Support (recalled), and ECMA-376 part 1, 18. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LAST_DATE = 2_958_465;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Functions of Excel 2007 and before, which need no prefix: the only ones that may be written. */
const FUNCTIONS = new Set(
  'ABS AND COUNT COUNTA COUNTIF DATE DAY EDATE EOMONTH IF IFERROR INDEX INT ISERROR ISNUMBER LARGE LOOKUP MATCH MAX MEDIAN MIN MOD MONTH NOT OR ROUND ROUNDDOWN ROUNDUP ROW ROWS SUM SUMIF SUMIFS SUMPRODUCT SUMSQ TEXT VLOOKUP YEAR'.split(
    ' ',
  ),
);

const sheetsOf = (all: Package): [string, Element][] =>
  [...all].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

/** The names of the sheets, in the order of the tabs. */
export function sheetNames(all: Package): string[] {
  const workbook = all.get('xl/workbook.xml');
  return workbook === undefined
    ? []
    : [...every(workbook, 'sheet')].map(({ attributes }) => attributes.name ?? '');
}

/** Whether each sheet is visible, hidden or very hidden, in the order of the tabs. */
function sheetStates(all: Package): (string | undefined)[] {
  const workbook = all.get('xl/workbook.xml');
  return workbook === undefined
    ? []
    : [...every(workbook, 'sheet')].map(({ attributes }) => attributes.state);
}

export function* nameProblems(all: Package): Generator<string> {
  const sheets = sheetNames(all);
  if (new Set(sheets.map((name) => name.toLowerCase())).size !== sheets.length)
    yield 'two sheets of one name';
  for (const name of sheets)
    if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name))
      yield `sheet name ${name}`;
  const workbook = all.get('xl/workbook.xml');
  const taken = new Set<string>();
  for (const { attributes, text } of workbook === undefined ? [] : every(workbook, 'definedName')) {
    const { name = '', localSheetId } = attributes;
    const key = `${localSheetId} ${name.toLowerCase()}`;
    if (taken.has(key)) yield `name ${name} twice`;
    taken.add(key);
    const own = /^_xlnm\.(Print_Area|Print_Titles)$/.test(name);
    if (!own && (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell(name)))
      yield `name ${name}`;
    for (const part of text.split(/,(?=')/)) {
      const [, quoted, bare = '', place = ''] = /^(?:'((?:[^']|'')+)'|(\w+))!(.+)$/u.exec(part) ?? [];
      const fixed = /^(\$[A-Z]{1,3}\$\d+(:\$[A-Z]{1,3}\$\d+)?|\$\d+:\$\d+|\$[A-Z]{1,3}:\$[A-Z]{1,3})$/;
      if (!sheets.includes(quoted?.replaceAll("''", "'") ?? bare) || !fixed.test(place))
        yield `name ${name} of ${part}`;
    }
  }
}

const looksLikeCell = (name: string) => /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rRcC](\d*[cC]?\d*)$/.test(name);

export function* cellProblems(all: Package): Generator<string> {
  const strings = all.get('xl/sharedStrings.xml');
  const texts = strings === undefined ? [] : [...every(strings, 'si')];
  const styles = all.get('xl/styles.xml');
  const xfs = (styles === undefined ? undefined : child(styles, 'cellXfs'))?.children ?? [];
  const dates = new Set(
    [...(styles === undefined ? [] : every(styles, 'numFmt'))]
      .filter(({ attributes }) => /y/.test((attributes.formatCode ?? '').replaceAll(/"[^"]*"/g, '')))
      .map(({ attributes }) => attributes.numFmtId),
  );
  const sheets = new Set(sheetNames(all));
  let pointers = 0;
  for (const { text, children } of texts)
    if (text.length + children.reduce((sum, each) => sum + each.text.length, 0) > LONGEST_TEXT)
      yield 'text too long';
  for (const [name, root] of sheetsOf(all)) {
    let lastRow = 0;
    for (const row of child(root, 'sheetData')?.children ?? []) {
      const number = Number(row.attributes.r);
      if (number <= lastRow || number > LAST_ROW) yield `${name}: row ${number}`;
      if (Number(row.attributes.ht ?? 15) > 409) yield `${name}: height of row ${number}`;
      lastRow = number;
      let lastColumn = 0;
      for (const cell of row.children) {
        const { r = '', s = '0', t } = cell.attributes;
        const column = columnOf(r);
        if (column <= lastColumn || column > LAST_COLUMN || !r.endsWith(String(number)))
          yield `${name}: cell ${r}`;
        lastColumn = column;
        const xf = xfs[Number(s)];
        if (xf === undefined) yield `${name} ${r}: style ${s}`;
        const value = child(cell, 'v')?.text;
        const formula = child(cell, 'f')?.text;
        if (t === 's') {
          pointers++;
          if (!(Number(value) < texts.length)) yield `${name} ${r}: text ${value}`;
        } else if (t === undefined && value !== undefined) {
          if (!Number.isFinite(Number(value)) || value.trim() === '') yield `${name} ${r}: number ${value}`;
          else if (dates.has(xf?.attributes.numFmtId) && !(Number(value) >= 0 && Number(value) <= LAST_DATE))
            yield `${name} ${r}: date ${value}`;
        } else if (t !== undefined && !['str', 'n'].includes(t)) yield `${name} ${r}: type ${t}`;
        if (formula !== undefined)
          for (const problem of formulaProblems(formula, sheets)) yield `${name} ${r}: ${problem}`;
      }
    }
  }
  const { count, uniqueCount } = strings?.attributes ?? {};
  if (Number(count) !== pointers || Number(uniqueCount) !== texts.length)
    yield `strings ${count} of ${pointers}, ${uniqueCount} of ${texts.length}`;
}

function columnOf(address: string): number {
  return [...(/^[A-Z]+/.exec(address)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function* formulaProblems(formula: string, sheets: ReadonlySet<string>): Generator<string> {
  if (formula === '' || formula.length > LONGEST_FORMULA || formula.startsWith('='))
    yield `formula ${formula.slice(0, 40)}`;
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  for (const [, sheet = ''] of bare.matchAll(/'((?:[^']|'')+)'!/g))
    if (!sheets.has(sheet.replaceAll("''", "'"))) yield `no sheet ${sheet}`;
  const words = bare.replaceAll(/'(?:[^']|'')+'!/g, '');
  for (const [, name = ''] of words.matchAll(/([\w.]+)\(/g))
    if (!FUNCTIONS.has(name)) yield `function ${name}, which may need _xlfn.`;
  let depth = 0;
  let deepest = 0;
  for (const letter of words) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    deepest = Math.max(deepest, depth);
    if (depth < 0) break;
  }
  if (depth !== 0 || deepest > 64) yield `brackets of ${formula.slice(0, 40)}`;
}

/** Merged cells, validations, filters, headers, columns, breaks, locks. */
export function* sheetProblems(all: Package): Generator<string> {
  const xfs =
    [...(all.get('xl/styles.xml')?.children ?? [])].find(({ tag }) => tag === 'cellXfs')?.children ?? [];
  const unlocked = (style: string | undefined) =>
    xfs[Number(style ?? 0)]?.children.some(
      ({ tag, attributes }) => tag === 'protection' && attributes.locked === '0',
    ) ?? false;
  const states = sheetStates(all);
  for (const [name, root] of sheetsOf(all)) {
    // The hidden sheet, which nobody can bring into sight in the program, is not protected.
    const isSeen = states[Number(/\d+/.exec(name)?.[0]) - 1] === 'visible';
    const merged = [...every(root, 'mergeCell')].map(({ attributes }) => attributes.ref ?? '');
    if (merged.length > 0) yield `${name}: merged ${merged}`;
    const checked = new Set<string>();
    for (const rule of every(root, 'dataValidation')) {
      const { error = '', errorTitle = '', prompt = '', sqref = '', type } = rule.attributes;
      if (error.length > 255 || errorTitle.length > 32 || prompt.length > 255)
        yield `${name}: words of ${sqref}`;
      if (type === 'list' && (child(rule, 'formula1')?.text.length ?? 0) > 255)
        yield `${name}: list of ${sqref}`;
      for (const cell of sqref.split(' ').flatMap(cellsOf)) {
        if (checked.has(cell)) yield `${name}: two checks of ${cell}`;
        checked.add(cell);
      }
    }
    const count = child(root, 'dataValidations')?.attributes.count;
    if (count !== undefined && Number(count) !== [...every(root, 'dataValidation')].length)
      yield `${name}: ${count} checks`;
    const isProtected = child(root, 'sheetProtection')?.attributes.sheet === '1';
    for (const cell of every(root, 'c')) {
      const { r = '', s } = cell.attributes;
      if (checked.has(r) && !(isProtected && unlocked(s))) yield `${name} ${r}: an input that is locked`;
      if (isSeen && child(cell, 'f') !== undefined && !(isProtected && !unlocked(s)))
        yield `${name} ${r}: a formula that is open`;
    }
    for (const tag of ['oddHeader', 'oddFooter'])
      for (const { text } of every(root, tag))
        if (text.length > 255) yield `${name}: ${tag} of ${text.length}`;
    let lastColumn = 0;
    for (const { attributes } of every(root, 'col')) {
      if (Number(attributes.min) <= lastColumn || Number(attributes.width) > 255)
        yield `${name}: column ${attributes.min}`;
      lastColumn = Number(attributes.max);
    }
    for (const { attributes, children } of every(root, 'rowBreaks'))
      if (
        Number(attributes.count) !== children.length ||
        Number(attributes.manualBreakCount) !== children.length
      )
        yield `${name}: breaks`;
    if ([...every(root, 'autoFilter')].length > 1) yield `${name}: two filters`;
  }
}

/** The cells of A1 or A1:B3. */
function cellsOf(range: string): string[] {
  const [from = '', to = from] = range.split(':');
  const [top, bottom] = [from, to].map((cell) => Number(/\d+$/.exec(cell)?.[0]));
  const cells: string[] = [];
  for (let row = top ?? 0; row <= (bottom ?? 0); row++)
    for (let column = columnOf(from); column <= columnOf(to); column++)
      cells.push(`${letters(column)}${row}`);
  return cells;
}

function letters(column: number): string {
  return column === 0
    ? ''
    : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
