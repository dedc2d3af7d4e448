import type { RawCell } from '@shared/base/sheet-cell';
import parseSax, { type SaxEvent } from 'exceljs/lib/utils/parse-sax.js';
import { raised } from '../cell-value';
import { damagedUnlessDisk, type GuardedZip } from '../guard-zip';
import { localName } from '../row-events';
import { type Attributes, odsCell } from './cell';

/** What the content of an OpenDocument spreadsheet tells, in the order of the file. Counts are repetitions. */
type OdsItem =
  | { readonly kind: 'table'; readonly name: string; readonly hidden: boolean }
  | { readonly kind: 'columns'; readonly count: number; readonly hidden: boolean }
  | {
      readonly kind: 'row';
      readonly count: number;
      readonly hidden: boolean;
      readonly cells: readonly OdsCell[];
    };

export interface OdsCell {
  /** Undefined for a blank one. */
  readonly cell: RawCell | undefined;
  readonly count: number;
  /** Rows and columns that it spans. */
  readonly rows: number;
  readonly columns: number;
  /** It lies under a cell that spans it. */
  readonly covered: boolean;
}

/** Walks through content.xml once as it streams by. @throws Refusal `refusal.file.damaged` */
export async function* odsItems(zip: GuardedZip): AsyncGenerator<readonly OdsItem[]> {
  const walk = new OdsWalk();
  try {
    for await (const events of parseSax(zip.pieces('content.xml'))) {
      for (const event of events) walk.take(event);
      yield walk.told();
    }
  } catch (error) {
    throw damagedUnlessDisk(error, zip.file);
  }
}

class OdsWalk {
  #items: OdsItem[] = [];
  /** Elements that say nothing of the cells, and how deep the walk is in one. */
  #ignored = 0;
  #inTable = 0;
  #style = '';
  readonly #raisedStyles = new Set<string>();
  readonly #hiddenStyles = new Set<string>();
  #row: { attributes: Attributes; cells: OdsCell[] } | null = null;
  #cell: { attributes: Attributes; text: string; paragraphs: number } | null = null;
  /** Depth of paragraphs, and whether each span that is open is raised. */
  #inParagraph = 0;
  readonly #spans: boolean[] = [];

  told(): readonly OdsItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  take(event: SaxEvent): void {
    if (event.eventType === 'text') {
      if (this.#inParagraph > 0 && this.#ignored === 0) this.#write(event.value);
      return;
    }
    const name = localName(event.value.name);
    if (event.eventType === 'opentag') this.#open(name, event.value.attributes);
    else this.#close(name);
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#ignored > 0 || IGNORED.has(name)) {
      this.#ignored += 1;
      return;
    }
    if (name === 'style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'text-properties' && attributes['style:text-position']?.startsWith('super') === true)
      this.#raisedStyles.add(this.#style);
    else if (name === 'table-properties' && attributes['table:display'] === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table') {
      this.#inTable += 1;
      if (this.#inTable > 1) return;
      const hidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
      this.#items.push({ kind: 'table', name: attributes['table:name'] ?? '', hidden });
    } else if (this.#inTable === 1) this.#openInTable(name, attributes);
  }

  #openInTable(name: string, attributes: Attributes): void {
    if (name === 'table-column') {
      const count = repeats(attributes, 'columns');
      this.#items.push({ kind: 'columns', count, hidden: isHidden(attributes) });
    } else if (name === 'table-row') this.#row = { attributes, cells: [] };
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cell = { attributes, text: '', paragraphs: 0 };
    else if (this.#cell === null) return;
    else if (name === 'p' || name === 'h') {
      if (this.#cell.paragraphs > 0) this.#cell.text += '\n';
      this.#cell.paragraphs += 1;
      this.#inParagraph += 1;
    } else if (name === 'span') this.#spans.push(this.#raisedStyles.has(attributes['text:style-name'] ?? ''));
    else if (name === 's') this.#write(' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1) || 1)));
    else if (name === 'tab') this.#write('\t');
    else if (name === 'line-break') this.#write('\n');
  }

  #close(name: string): void {
    if (this.#ignored > 0) {
      this.#ignored -= 1;
      return;
    }
    if (name === 'table') this.#inTable -= 1;
    if (this.#inTable !== 1) return;
    if (name === 'p' || name === 'h') this.#inParagraph = Math.max(0, this.#inParagraph - 1);
    else if (name === 'span') this.#spans.pop();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell(name);
    else if (name === 'table-row' && this.#row !== null) {
      const { attributes, cells } = this.#row;
      this.#items.push({
        kind: 'row',
        count: repeats(attributes, 'rows'),
        hidden: isHidden(attributes),
        cells,
      });
      this.#row = null;
    }
  }

  #endCell(name: string): void {
    if (this.#cell === null || this.#row === null) return;
    const { attributes, text } = this.#cell;
    this.#cell = null;
    const covered = name === 'covered-table-cell';
    this.#row.cells.push({
      cell: covered ? undefined : odsCell(attributes, text),
      count: repeats(attributes, 'columns'),
      rows: number(attributes['table:number-rows-spanned']),
      columns: number(attributes['table:number-columns-spanned']),
      covered,
    });
  }

  #write(text: string): void {
    if (this.#cell !== null) this.#cell.text += this.#spans.includes(true) ? raised(text) : text;
  }
}

/** Notes, drawings, furigana, what was there before a change, and copies of other files. */
const IGNORED: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'frame',
  'ruby-text',
  'tracked-changes',
  'dde-links',
  'note',
]);

function repeats(attributes: Attributes, what: 'rows' | 'columns'): number {
  return number(attributes[`table:number-${what}-repeated`]);
}

/** A count from 1; what is none counts as one. */
function number(text: string | undefined): number {
  const value = Number(text ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MOST) : 1;
}

/** Rows of a sheet in the largest of the programs. */
const MOST = 1_048_576;

function isHidden(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}
