import type { IsoDate } from '../../base/calendar';
import type { Language } from '../../base/message';
import type { WithNames } from '../../model/catalogue';
import type { BriefFacts, Thing } from './facts';
import type { BriefFigure, Content } from './figure';
import { digitsIn, figure, type Line } from './pieces';

/** Makes the figures of one brief, each under the key of its cell. */
export interface Cast {
  readonly language: Language;
  readonly scenarioId: string;
  readonly scenarioName: Line;
  readonly made: BriefFigure;
  /** Of the run of the scenario: table, row, column. */
  readonly date: (table: string, row: string, column: string, value: IsoDate) => Line;
  readonly whole: (table: string, row: string, column: string, value: number) => Line;
  /** Without its year: of a run that a title dates. */
  readonly day: (table: string, row: string, column: string, value: IsoDate) => Line;
  readonly days: (table: string, row: string, column: string, value: number) => Line;
  readonly percent: (table: string, row: string, column: string, value: number) => Line;
  readonly money: (table: string, row: string, column: string, value: number) => Line;
  /** Money in a column whose head has the unit. */
  readonly amount: (table: string, row: string, column: string, value: number) => Line;
  /** A name of the project: words where it holds no digit in either language, so that both have the same keys. */
  readonly named: (table: string, thing: Thing) => Line;
  /** Of the project or the paper where the scenario is null. */
  readonly of: (
    scenarioId: string | null,
    table: string,
    row: string,
    column: string,
    content: Content,
  ) => Line;
  /** Words of a person or of the project, with a key where they hold a digit. */
  readonly text: (
    scenarioId: string | null,
    table: string,
    row: string,
    column: string,
    value: string | WithNames,
  ) => Line;
}

export function castOf(facts: BriefFacts, language: Language): Cast {
  const scenarioId = facts.scenario.id;
  const { currency } = facts;
  const of: Cast['of'] = (id, table, row, column, content) =>
    figure({ scenarioId: id, table, row, column, content });
  const text: Cast['text'] = (id, table, row, column, value) => {
    const both = typeof value === 'string' ? value : `${value.nameEn} ${value.nameJa}`;
    const said = typeof value === 'string' ? value : language === 'ja' ? value.nameJa : value.nameEn;
    if (digitsIn(both).length === 0) return [{ words: said }];
    return of(id, table, row, column, { kind: 'text', value });
  };
  return {
    language,
    scenarioId,
    scenarioName: text(scenarioId, 'scenario', scenarioId, 'name', facts.scenario),
    made: {
      scenarioId: null,
      table: 'paper',
      row: 'head',
      column: 'made',
      content: { kind: 'instant', value: facts.madeAt, zone: facts.timeZone },
    },
    date: (table, row, column, value) => of(scenarioId, table, row, column, { kind: 'date', value }),
    day: (table, row, column, value) => of(scenarioId, table, row, column, { kind: 'day', value }),
    whole: (table, row, column, value) => of(scenarioId, table, row, column, { kind: 'whole', value }),
    days: (table, row, column, value) => of(scenarioId, table, row, column, { kind: 'days', value }),
    percent: (table, row, column, value) => of(scenarioId, table, row, column, { kind: 'percent', value }),
    money: (table, row, column, value) =>
      of(scenarioId, table, row, column, { kind: 'money', value, currency }),
    amount: (table, row, column, value) =>
      of(scenarioId, table, row, column, { kind: 'amount', value, currency }),
    named: (table, { id, nameEn, nameJa }) => text(null, table, id, 'name', { nameEn, nameJa }),
    of,
    text,
  };
}
