import { nameKey } from '@shared/base/fold-text';
import type { ReadColumn } from '@shared/features/importing/pasted';
import type { NewLine, NewLines } from '../../grid/figure-paste';
import type { FigureLine, FigureSheet } from '../../grid/figure-sheet';
import { type LaidSaid, OUT_OF } from './laid-block';

/** A name that a row of a block bears. */
export interface Label {
  readonly text: string;
  readonly field: ReadColumn['field'];
}

/** The line that a row is of. */
export interface FoundLine<Line extends FigureLine> {
  readonly kind: 'line';
  readonly line: Line;
  readonly made: NewLine<Line>['made'];
  readonly isNew: boolean;
  /** The name of one that is to be made. */
  readonly unknown: string | null;
}

type Found<Line extends FigureLine> =
  | { readonly kind: 'group'; readonly text: string }
  | {
      readonly kind: 'none';
      readonly why: 'name' | 'noRow';
      readonly text: string;
      readonly unknown: string | null;
    }
  | FoundLine<Line>;

/** Finds the line that the names of a row mean, row after row. */
export function lineFinder<Line extends FigureLine>({ lines, below = [] }: FigureSheet<Line>, start: string) {
  const groupOf = new Map<string, string>();
  const byName = new Map<string, Line[]>();
  const groups = new Map<string, Line>();
  const byId = new Map(lines.map((line) => [line.id, line]));
  let group = '';
  for (const line of lines) {
    if (line.look === 'head') group = line.id;
    groupOf.set(line.id, line.look === 'row' ? '' : group);
    for (const name of new Set([line.called, ...(line.also ?? [])].map(nameKey))) {
      if (line.look === 'head') groups.set(name, line);
      else if (line.look === 'row' || line.look === 'below')
        byName.set(name, [...(byName.get(name) ?? []), line]);
    }
  }
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  let current = groupOf.get(start) ?? below.find(({ id }) => id === start)?.under ?? '';
  let behind = start;

  /** The line of a name in the group in hand, the next one where there are several. */
  const known = (name: string): Line | undefined => {
    const own = (byName.get(nameKey(name)) ?? []).filter(({ id }) => groupOf.get(id) === current);
    const after = places.get(behind) ?? -1;
    return own.find(({ id }) => (places.get(id) ?? 0) >= after) ?? own[0];
  };
  let bare = places.get(start) ?? 0;

  return {
    find(labels: readonly Label[], { names }: LaidSaid, lineOf: NewLines<Line>['lineOf']): Found<Line> {
      if (labels.length === 0) {
        // Without a name the rows are those from the cell on.
        const line = lines[bare];
        bare += 1;
        return line === undefined
          ? { kind: 'none', why: 'noRow', text: '', unknown: null }
          : { kind: 'line', line, made: null, isNew: false, unknown: null };
      }
      const heads = labels.flatMap(({ text }) => groups.get(nameKey(text)) ?? []);
      const [head] = heads;
      if (head !== undefined) {
        if (head.id !== current) behind = head.id;
        current = head.id;
      }
      const own = labels.filter(({ text }) => !groups.has(nameKey(text)));
      const label = own.find(({ text }) => byName.has(nameKey(text))) ?? own.find(isOwner) ?? own[0];
      if (label === undefined) return { kind: 'group', text: head?.called ?? '' };
      // A material that has no group here: its figures belong to none of the others.
      const strange = own.find(({ field }) => field === 'material');
      if (strange !== undefined && strange !== label)
        return { kind: 'none', why: 'noRow', text: strange.text, unknown: null };
      const { text } = label;
      const chosen = names.get(nameKey(text));
      if (chosen === OUT_OF) return { kind: 'none', why: 'name', text, unknown: null };
      const line = chosen === undefined ? known(text) : byId.get(chosen);
      if (line !== undefined) {
        behind = line.id;
        return { kind: 'line', line, made: null, isNew: false, unknown: null };
      }
      const fresh = lineOf(text, current === '' ? behind : current);
      if (fresh === null) return { kind: 'none', why: 'noRow', text, unknown: text };
      const stands = byId.get(fresh.line.id);
      return {
        kind: 'line',
        line: stands ?? fresh.line,
        made: stands === undefined ? fresh.made : null,
        isNew: stands === undefined,
        unknown: stands === undefined && fresh.made !== null ? text : null,
      };
    },
  };
}

/** Whether a column says whose the figures of a row are. */
function isOwner({ field }: Label): boolean {
  return (
    field === null || field === 'supplier' || field === 'use' || field === 'tier' || field === 'breakdown'
  );
}
