import { isStage } from '../../base/stage';
import type { ReportKey, ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import type { MeasureRow, MeasuresAsked, MeasuresView } from './measures-view';

const COLUMNS = {
  id: { title: 'measures.col.id', format: 'text' },
  measure: { title: 'measures.col.measure', format: 'text' },
  kind: { title: 'measures.col.kind', format: 'text' },
  state: { title: 'measures.col.state', format: 'text' },
  bites: { title: 'measures.col.bites', format: 'text' },
  sure: { title: 'measures.col.sure', format: 'text' },
} as const;

/** What the register says of goods on a day. */
export function measuresReport(asked: MeasuresAsked, view: MeasuresView) {
  const { law, act, practice, rows, covered, checkedOn } = view;
  const named = (id: string): ReportMessage => {
    const row = rows.find(({ measure }) => measure === id);
    return row === undefined ? { text: id } : nameOf(row);
  };
  const lead: ReportMessage =
    act === null
      ? { key: 'measures.lead', with: { law: lawMessage(law) } }
      : { key: 'measures.leadBy', with: { law: lawMessage(law), act: named(act) } };
  return {
    asked: askedMessage(asked),
    lead,
    tables: [
      reportTable({
        key: 'measures',
        title: 'measures.table',
        columns: COLUMNS,
        rows: rows.map((row) => ({
          key: row.measure,
          cells: {
            id: { text: row.measure },
            measure: nameOf(row),
            kind: `kind.${row.kind}`,
            state: stateMessage(row),
            bites: bitesMessage(row),
            sure: `measures.sure.${row.sure}`,
          },
          quiet: row.bites !== 'yes',
        })),
      }),
    ],
    notes: [
      ...(practice === null ? [] : [{ key: 'measures.practice', with: { act: named(practice) } } as const]),
      covered && checkedOn !== null
        ? ({ key: 'measures.covered', with: { date: { date: checkedOn } } } as const)
        : ('measures.notCovered' as const),
    ],
  } as const satisfies Report;
}

interface Answered {
  readonly law: string;
  readonly act: MeasureRow | undefined;
  readonly practice: MeasureRow | undefined;
  /** Measures that are in force and touch other goods, ways or users. */
  readonly others: number;
}

/**
 * The first sentence of the page: what was asked, of whom and on which day, with its answer; how many measures are in force that
 * touch something else, so that "none" is no word on those below.
 */
export function pageLead(
  asked: MeasuresAsked,
  { law, act, practice, others }: Answered,
): readonly ReportMessage[] {
  const with_ = { asked: askedMessage(asked), law: lawMessage(law) };
  const answer: ReportMessage =
    act !== undefined
      ? { key: 'measures.pageLeadBy', with: { ...with_, act: nameOf(act) } }
      : { key: law === 'none' ? 'measures.pageLeadNone' : 'measures.pageLead', with: with_ };
  return [
    answer,
    ...(practice === undefined
      ? []
      : [{ key: 'measures.practice', with: { act: nameOf(practice) } } as const]),
    ...(others === 0 ? [] : [{ key: 'measures.others', with: { count: others } } as const]),
  ];
}

const nameOf = ({ nameEn, nameJa }: MeasureRow) => ({ nameEn, nameJa });

/** What is asked, on which day, and for whom where that is said. */
function askedMessage(asked: MeasuresAsked): ReportMessage {
  const { firm, use } = asked;
  const forFirm = withWhom(goodsMessage(asked), firm === null ? null : { text: firm });
  return withWhom(forFirm, use === null ? null : `choice.endUse.${use}`);
}

function withWhom(asked: ReportMessage, whom: ReportMessage | null): ReportMessage {
  return whom === null ? asked : { key: 'measures.askedFor', with: { asked, whom } };
}

function goodsMessage({ on, material, stage, from, to, asKnownOn }: MeasuresAsked): ReportMessage {
  const said = {
    day: { date: on },
    material: { text: material },
    stage: isStage(stage) ? (`stage.${stage}` as const) : (`measures.stage.${stage}` as const),
    from: { of: 'country', id: from },
    to: { of: 'country', id: to },
  } as const;
  return asKnownOn === null
    ? { key: 'measures.asked', with: said }
    : { key: 'measures.askedAsKnown', with: { ...said, known: { date: asKnownOn } } };
}

const LAWS: Readonly<Record<string, ReportKey>> = {
  ban: 'measures.law.ban',
  quota: 'measures.law.quota',
  'licence (watch list)': 'measures.law.watch',
  licence: 'measures.law.licence',
  tax: 'measures.law.tax',
  reporting: 'measures.law.reporting',
  announced: 'measures.law.announced',
  suspended: 'measures.law.suspended',
  none: 'measures.law.none',
  'unknown: not covered': 'measures.law.notCovered',
};

/** The law as an answer says it, in the words of a language. */
function lawMessage(law: string): ReportMessage {
  const text = /^unknown: (.*) by the text$/.exec(law)?.[1];
  const key = LAWS[text ?? law];
  if (key === undefined) return { text: law };
  return text === undefined ? key : { key: 'measures.law.byText', with: { kind: key } };
}

/** Where a measure stands on the day. */
export function stateMessage({ state, until }: Pick<MeasureRow, 'state' | 'until'>): ReportMessage {
  switch (state) {
    case 'announced':
      return 'measures.state.announced';
    case 'in force':
      return 'measures.state.inForce';
    case 'ended':
      return 'measures.state.ended';
    case 'suspended':
      return until === null
        ? 'measures.state.suspended'
        : { key: 'measures.state.suspendedUntil', with: { date: { date: until } } };
    case 'unknown':
      return until === null
        ? 'report.notKnown'
        : { key: 'measures.state.unknown', with: { date: { date: until } } };
  }
}

const CONDITIONS: Readonly<Record<string, ReportKey>> = {
  form: 'measures.bites.if.form',
  threshold: 'measures.bites.if.threshold',
  code: 'measures.bites.if.code',
  contains: 'measures.bites.if.contains',
  material: 'measures.bites.if.material',
  origin: 'measures.bites.if.origin',
  use: 'measures.bites.if.use',
  firm: 'measures.bites.if.firm',
  exporter: 'measures.bites.if.exporter',
};
const PARTS: Readonly<Record<string, ReportKey>> = {
  material: 'measures.bites.no.material',
  stage: 'measures.bites.no.stage',
  form: 'measures.bites.no.form',
  threshold: 'measures.bites.no.threshold',
  code: 'measures.bites.no.code',
  licence: 'measures.bites.no.licence',
  issuer: 'measures.bites.no.issuer',
  origin: 'measures.bites.no.origin',
  destination: 'measures.bites.no.destination',
  use: 'measures.bites.no.use',
  firm: 'measures.bites.no.firm',
  ended: 'measures.bites.no.ended',
};

/** Whether a measure touches what is asked: yes, no with the part of the chain that says no, or if. */
export function bitesMessage({
  bites,
  part,
  materials,
}: Pick<MeasureRow, 'bites' | 'part' | 'materials'>): ReportMessage {
  if (bites === 'yes' || part === null) return 'measures.bites.yes';
  const key = (bites === 'if' ? CONDITIONS : PARTS)[part] ?? 'measures.bites.yes';
  return key === 'measures.bites.if.contains'
    ? { key, with: { materials: materials.map((text) => ({ text })) } }
    : key;
}
