import { basename } from 'node:path';
import type { Language } from '@shared/base/message';
import { type AfterTable, afterPaper, type CourseBar } from '@shared/features/exercise/after-paper';
import type { ExerciseView } from '@shared/features/exercise/view';
import { authorText, type Letterhead, signed } from '@shared/model/letterhead';
import { massOf } from '@shared/model/mass-of';
import type { Formatter } from '@shared/report/report-message';
import { readLetterhead } from '../../plan/letterhead';
import type { Session } from '../../plan/session';
import { replaceFile } from '../../sheets/write/replace-file';
import { terminalFormatter } from '../../terminal/print-report';
import { headerXml, INSIDE, pagesXml } from '../brief/word/page';
import { RunWriter } from '../brief/word/run-writer';
import { wordPackage } from '../brief/word/word-package';
import { refusePublicMark } from '../exporting/redaction';

/** What a paper says besides the exercise. */
interface PaperFacts {
  readonly version: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** Whether what may not leave was left out of what it says: then nobody has signed it. */
  readonly redact: boolean;
}

/** The widest name before a sentence, in twentieths of a point. */
const NAMES = 1_400;
/** Between the words of a cell and its edges: figures stand beside words. */
const SIDE = 80;
/** Of a hash, as many digits as tell one state of a project from another. */
const HASH_DIGITS = 12;

/** The same of the open project, in a language. @throws Refusal as writeExercisePaper() */
export async function writePaperOf(
  session: Session,
  path: string,
  view: ExerciseView,
  language: Language,
  version: string,
): Promise<{ readonly name: string }> {
  const [reference, { settings }] = await Promise.all([session.project.reference(), session.project.info()]);
  const mass = massOf(
    reference,
    view.levers.map(({ materialId }) => materialId),
  );
  const formatter = terminalFormatter({ language, settings }, reference, mass);
  return writeExercisePaper(session, path, view, formatter, {
    version,
    madeAt: new Date().toISOString(),
    redact: false,
  });
}

/**
 * Writes the after-action paper of an exercise of one group as .docx, two pages at most.
 * @throws Refusal refusal.export.*, where the mark says it is public and it rests on secret stocks
 */
export async function writeExercisePaper(
  session: Session,
  path: string,
  view: ExerciseView,
  formatter: Formatter,
  { version, madeAt, redact }: PaperFacts,
): Promise<{ readonly name: string }> {
  const { dataDate, headHash, secretStocks } = await session.project.info();
  const head = signed({ ...(await readLetterhead(session)), redact });
  refusePublicMark(head.mark, redact ? 0 : secretStocks);
  const { t, language } = formatter;
  const pen = new RunWriter(language, 0);
  const { title, box, tables } = afterPaper(view, formatter);
  const hasSecrets = secretStocks > 0 && !redact;
  const foot = [
    t('exercise.paper.foot', { date: { date: dataDate }, head: headHash.slice(0, HASH_DIGITS), version }),
    ...(hasSecrets ? [t('contents.secretStocks')] : redact ? [t('contents.leftOut')] : []),
  ];
  const named = box.map(({ name, text }) => [
    pen.line([{ words: name }], { bold: true }),
    pen.line([{ words: text }], {}),
  ]);
  const content = [
    pen.line([{ words: title }], { style: 'Title' }),
    pen.table([INSIDE], [[`${pen.table([NAMES, INSIDE - 300 - NAMES], named, 'none')}${pen.gap(2)}`]], 'box'),
    ...tables.flatMap((table) => [pen.gap(8), drawnTable(pen, table)]),
    pen.gap(8),
    ...foot.map((words) => pen.line([{ words }], { style: 'Caption' })),
  ].join('');
  const bytes = wordPackage({
    language,
    document: pagesXml(content),
    header: headerOf(head, madeAt, formatter),
    pictures: pen.pictures,
    said: { title, by: authorText(head), mark: head.mark, number: head.number, madeAt },
  });
  await replaceFile(path, bytes);
  return { name: basename(path) };
}

function headerOf(head: Letterhead, madeAt: string, { t, f, language }: Formatter): string {
  const beside = (texts: readonly string[]) => [
    { words: texts.filter((text) => text !== '').join('\u3000') },
  ];
  const number = head.number === '' ? '' : t('exercise.paper.number', { number: head.number });
  const made = t('exercise.paper.made', { made: f.instant(madeAt) });
  return headerXml(new RunWriter(language, 0), beside([authorText(head), made]), beside([number, head.mark]));
}

function drawnTable(pen: RunWriter, { title, columns, rows, notes }: AfterTable): string {
  const widths = columns.map(({ part }) => Math.round((INSIDE * part) / 100));
  const cell = (content: string | CourseBar, at: number, bold: boolean): string =>
    typeof content === 'string'
      ? // What stands to the right is a figure with its unit: it does not break.
        pen.line(
          [{ words: columns[at]?.isRight === true && !bold ? content.replaceAll(' ', '\u00a0') : content }],
          {
            style: 'Small',
            bold,
            align: columns[at]?.isRight === true ? 'right' : 'left',
          },
        )
      : pen.bar(barOf(content), (widths[at] ?? 0) - 2 * SIDE, content.words);
  const head = columns.map((column, at) => cell(column.head, at, true));
  const drawn = rows.map((row) => row.map((content, at) => cell(content, at, false)));
  return [
    pen.line([{ words: title }], { style: 'Heading1' }),
    pen.table(widths, [head, ...drawn], 'lines', SIDE),
    ...(notes.length === 0
      ? [pen.gap(4)]
      : notes.map((words) => pen.line([{ words }], { style: 'Caption' }))),
  ].join('');
}

/** Legible in grey: the group's is black, those beside it are striped. */
function barOf({ part, isGroup }: CourseBar) {
  const span = { from: 0, to: part };
  return isGroup ? { reduced: null, stands: span } : { reduced: span, stands: null };
}
