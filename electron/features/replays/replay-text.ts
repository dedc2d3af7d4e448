import { noticeText } from '@shared/catalogue/notice-text';
import { translator } from '@shared/catalogue/translate';
import { replayWords } from '@shared/features/replays/replay-words';
import { byId } from '@shared/model/catalogue';
import type { ReplayView } from '@shared/model/replay';
import type { CommandContext } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { textTable } from '../../terminal/text-table';

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
  const words = replayWords(say, plainDate);
  const titleOf = (id: string | null) => {
    const found = byId(sources, id);
    if (found === undefined) return say('replay.noSource');
    return found.publisher === null ? found.title : `${found.title}; ${found.publisher}`;
  };
  return textTable(
    [
      { title: say('replay.column.input') },
      { title: say('replay.column.value'), align: 'right' },
      { title: say('replay.column.mark') },
      { title: say('replay.column.source') },
    ],
    inputs.map((input) => [
      noticeText(input.what, language),
      words.value(input),
      say(`mark.${input.mark}`),
      titleOf(input.sourceId),
    ]),
  );
}

function lineTable({ lines }: ReplayView, say: Say, language: 'ja' | 'en'): string {
  const words = replayWords(say, plainDate);
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
      words.recorded(line.recorded),
      words.computed(line),
      words.gap(line.gap),
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

/** Dates stand on the command line as programs write them. */
function plainDate(iso: string): string {
  return iso;
}
