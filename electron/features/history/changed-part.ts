import type { MessageKey } from '@shared/base/message';
import { STAGES } from '@shared/base/stage';
import type { ChangedCell } from '@shared/features/history/contract';
import type { Term, Terms } from '@shared/model/shock-parts/term';
import { SHOCKS } from '@shared/model/shocks';
import type { TableName } from '@shared/model/tables';
import { ALLOCATIONS } from '@shared/model/what-if';
import { formats } from '@shared/words/formats';
import { type Formatter, saidInstant } from './changed-value';

type Values = Readonly<Record<string, unknown>>;

/** What the parts of a shock, of the window of a scenario and of a remark are called. */
const NAMES = {
  label: 'scenarios.name',
  labelJa: 'scenarios.nameJa',
  imposedBy: 'scenarios.imposedBy',
  materials: 'scenarios.materials',
  stages: 'history.part.stage',
  destinations: 'history.part.destinations',
  start: 'scenarios.start',
  end: 'scenarios.end',
  recoveryDays: 'scenarios.recovery',
  economyId: 'workbook.table.economy',
  stage: 'history.part.stage',
  days: 'scenarios.days',
  allocation: 'scenarios.allocation',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Parts of a scope or a window that name rows of the reference. */
const NAMED: Readonly<Record<string, TableName>> = {
  imposedBy: 'country',
  destinations: 'country',
  economyId: 'country',
  materials: 'material',
};
/** Terms of a shock that do. */
const NAMED_BY: Readonly<Record<string, TableName>> = {
  supplier: 'supplier',
  firms: 'supplier',
  uses: 'use',
};

/** What has a shape of its own, by those of its parts that differ. @param words the field that holds it */
export function changedParts(
  words: string,
  before: unknown,
  after: unknown,
  formatter: Formatter,
): ChangedCell[] {
  const [was, is] = [partsIn(before), partsIn(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const of = termsOf(name in is ? is : was);
    const [a, b] = [
      describePart(name, was[name], of, formatter),
      describePart(name, is[name], of, formatter),
    ];
    if (a === b) return [];
    const field = formats(formatter.language).beside([words, nameOfPart(name, of, formatter)]);
    return [{ field, before: a, after: b }];
  });
}

function partsIn(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : { value };
}

/** The terms of a kind of shock; none for what is no shock. */
function termsOf({ kind }: Values): Terms {
  return typeof kind === 'string' && kind in SHOCKS ? SHOCKS[kind as keyof typeof SHOCKS].terms : {};
}

function nameOfPart(name: string, terms: Terms, { say, language }: Formatter): string {
  const term = terms[name];
  if (term !== undefined) return term.words[language];
  if (/^\d+$/.test(name)) return String(Number(name) + 1); // of a list, counted from one
  return name in NAMES ? say(NAMES[name as keyof typeof NAMES]) : name;
}

function describePart(name: string, value: unknown, terms: Terms, formatter: Formatter): string | null {
  if (value === undefined || value === null) return null;
  const one = (each: unknown) => describeOne(name, each, terms[name] ?? null, formatter);
  return Array.isArray(value) ? formats(formatter.language).items(value.map(one)) : one(value);
}

function describeOne(name: string, value: unknown, term: Term<unknown> | null, formatter: Formatter): string {
  const { say, language } = formatter;
  const f = formats(language);
  const table = NAMED[name] ?? NAMED_BY[term?.measure ?? ''];
  if (table !== undefined) return formatter.nameOf(table, String(value));
  if (term?.card.kind === 'choice') return term.card.options[String(value)]?.[language] ?? String(value);
  if (typeof value === 'number') return describeFigure(value, name, term, formatter);
  if (isRemark(value)) return say('editions.remarkLine', { ...value, at: saidInstant(value.at, formatter) });
  if (typeof value !== 'string') return JSON.stringify(value);
  const stage = STAGES.find((id) => id === value);
  if (stage !== undefined) return say(`stage.${stage}`);
  const allocation = name === 'allocation' ? ALLOCATIONS.find((id) => id === value) : undefined;
  return allocation === undefined ? f.tableDate(value) : say(`scenarios.allocation.${allocation}`);
}

function describeFigure(
  value: number,
  name: string,
  term: Term<unknown> | null,
  { language, say }: Formatter,
): string {
  const f = formats(language);
  const unit = term?.card.kind === 'slider' ? term.card.unit : name === 'recoveryDays' ? 'days' : '';
  if (unit === '%') return f.percentExact(value);
  if (unit === 'days') return say('history.part.days', { days: f.exact(value) });
  return unit === 'tonnes' ? `${f.exact(value)} t` : f.exact(value);
}

/** What a reviewer said of an edition. */
function isRemark(value: unknown): value is { at: string; by: string; text: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { at, by, text }: Values = { ...value };
  return [at, by, text].every((part) => typeof part === 'string');
}
