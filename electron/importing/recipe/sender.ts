import { foldText, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';

/**
 * Who a file seems to come from, as short keys: the one supplier or country that its rows name, the name behind
 * 会社名： or "Company:" in its titles, and the name of the file without dates, counts and versions. Files of one
 * sender share one of them.
 */
export function sendersOf(
  fileName: string,
  titles: readonly string[],
  columns: Mapping['columns'],
  data: readonly RawRow[],
): string[] {
  const keys = [onlyNamed(columns, data), namedInTitles(titles), fileKey(fileName)];
  return keys.filter((key) => key !== null);
}

/** The supplier that every row names; a country where no column holds suppliers. */
function onlyNamed(columns: Mapping['columns'], data: readonly RawRow[]): string | null {
  const entries = Object.entries(columns);
  const at =
    entries.find(([, field]) => field === 'supplier') ?? entries.find(([, field]) => field === 'country');
  if (at === undefined) return null;
  const names = new Set(
    data.map((row) => nameKey(cellAt(row, Number(at[0])).text)).filter((key) => key !== ''),
  );
  const [only] = names;
  return names.size === 1 && only !== undefined && data.length > 1 ? `row:${only}` : null;
}

const LABEL =
  /(?:会社名|社名|企業名|事業者名?|供給者|提出(?:者|元)|報告者|回答者|作成者|差出人|発行者|company|supplier|sender|reporter|reported by|submitted by|prepared by|issued by|from)\s*:\s*(.+)/;

function namedInTitles(titles: readonly string[]): string | null {
  for (const [index, title] of titles.entries()) {
    const folded = foldText(title);
    const own = LABEL.exec(folded)?.[1];
    // The name can stand in the cell behind its label.
    const behind = LABEL.test(`${folded.replace(/\s*:?\s*$/, '')}: x`)
      ? foldText(titles[index + 1] ?? '')
      : null;
    const key = nameKey((own ?? behind ?? '').split(/[,;、，；　]|\s{2,}/)[0] ?? '');
    if (key.length > 1) return `title:${key}`;
  }
  return null;
}

/** What a file is called whoever sends it. */
const COMMON =
  /^(?:data|book|sheet|table|export|import|download|untitled|list|file|report|shares?|supply|offer|無題|表|一覧|データ|集計)*$/;

/** "lynas-offer_2026-03 (2).csv" -> lynasoffer; null where nothing of its own is left. */
export function fileKey(fileName: string): string | null {
  const stem = fileName
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/(?:令和|平成|昭和)(?:\d+|元)年?度?/g, '')
    .replace(/(?<![a-z])(?:fy|cy|r|h|q|v|ver|rev|no)\.?\s*\d+/g, '')
    .replace(/(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?![a-z])/g, '')
    .replace(/(?<![a-z])(?:copy|final|draft|rev|revised|updated|latest|new)(?![a-z])/g, '')
    .replace(
      /最終版?|確定版?|改訂版?|暫定版?|修正版?|更新版?|コピー|第?\d+(?:年度?|月分?|日|版|回|四半期)?/g,
      '',
    )
    .replace(/[^\p{L}]/gu, '');
  return stem.length < 3 || COMMON.test(stem) ? null : `file:${stem}`;
}
