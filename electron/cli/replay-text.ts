import { unreachable } from '@shared/domain/refusal';
import type { Gap, Recorded, ReplayInput, ReplayLine, ReplayView } from '@shared/domain/replay';
import { translator } from '@shared/messages';
import { noticeText } from '@shared/messages/notice-text';
import type { CommandContext } from './command';
import { wordsOf } from './output';
import { textTable } from './text-table';

type Say = ReturnType<typeof wordsOf>;

/** The replays for a terminal: inputs with their marks, then recorded and computed dates with the gap and the label. */
export function replayText(
  { output, version }: CommandContext,
  views: readonly ReplayView[],
  dataDate: string,
): string {
  const say = wordsOf(output);
  const parts = views.flatMap((view) => [
    `== ${say(`replay.title.${view.id}`)}`,
    inputTable(view, say, output.language),
    lineTable(view, say, output.language),
    ...lineRemarks(view, output.language),
    ...view.remarks.map((remark) => noticeText(remark, output.language)),
    ...(view.scenario === null ? [] : [say('replay.scenario', { name: view.scenario.name })]),
  ]);
  return [
    ...parts,
    `${say('replay.labels')}\n${say('replay.gap.note')}`,
    say('replay.foot', { date: dataDate, version }),
  ].join('\n\n');
}

function inputTable({ inputs, sources }: ReplayView, say: Say, language: 'ja' | 'en'): string {
  const titleOf = (id: string | null) =>
    sources.find((source) => source.id === id)?.title ?? say('replay.noSource');
  return textTable(
    [
      { title: say('replay.column.input') },
      { title: say('replay.column.value'), align: 'right' },
      { title: say('replay.column.mark') },
      { title: say('replay.column.source') },
    ],
    inputs.map((input) => [
      noticeText(input.what, language),
      valueText(input, say),
      say(`mark.${input.mark}`),
      titleOf(input.sourceId),
    ]),
  );
}

function lineTable({ lines }: ReplayView, say: Say, language: 'ja' | 'en'): string {
  return textTable(
    [
      { title: say('replay.column.label') },
      { title: say('replay.column.what') },
      { title: say('replay.column.recorded') },
      { title: say('replay.column.computed') },
      { title: say('replay.column.gap'), align: 'right' },
    ],
    lines.map((line) => [
      say(`replay.label.${line.label}`),
      noticeText(line.what, language),
      recordedText(line.recorded, say, language),
      computedText(line, say),
      gapText(line.gap, say),
    ]),
  );
}

/** What must be known of single lines, each once. */
function lineRemarks({ lines }: ReplayView, language: 'ja' | 'en'): string[] {
  const texts = lines.flatMap(({ label, remark }) =>
    remark === null
      ? []
      : [`${translator(language)(`replay.label.${label}`)}: ${noticeText(remark, language)}`],
  );
  return texts.length === 0 ? [] : [[...new Set(texts)].join('\n')];
}

function valueText({ value, unit }: ReplayInput, say: Say): string {
  switch (unit) {
    case 'date':
      return String(value);
    case 'days':
      return say('replay.unit.days', { value });
    case 'percent':
      return `${value} %`;
    default:
      return unreachable(unit);
  }
}

function recordedText({ kind, date, what }: Recorded, say: Say, language: 'ja' | 'en'): string {
  const words = noticeText(what, language);
  return say(kind === 'on' ? 'replay.recorded.on' : 'replay.recorded.notUntil', { date, what: words });
}

function computedText({ computed, computedUntil }: ReplayLine, say: Say): string {
  return computed === null ? say('replay.computed.none', { date: computedUntil }) : computed.date;
}

function gapText(gap: Gap, say: Say): string {
  switch (gap.kind) {
    case 'days':
      return signed(gap.days);
    case 'at_most':
      return say('replay.gap.atMost', { days: signed(gap.days) });
    case 'at_least':
      return say('replay.gap.atLeast', { days: signed(gap.days) });
    case 'agrees':
      return say('replay.gap.agrees');
    default:
      return unreachable(gap);
  }
}

function signed(days: number): string {
  return days > 0 ? `+${days}` : String(days);
}
