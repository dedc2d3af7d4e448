import { MASS_BASES } from '@shared/base/mass-basis';
import { unreachable } from '@shared/base/refusal';
import {
  answerTo,
  type ImportQuestion,
  NEW_SUPPLIER,
  NO_COUNTRY,
  NO_SUPPLIER,
  openQuestions,
  type QuestionChoice,
  withAnswer,
} from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import { useWords, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Icon } from '../../kit/ui/icons';
import { Said } from '../../kit/ui/Said';
import { Section } from '../../kit/ui/Section';
import { RateAnswer } from './RateAnswer';
import { WorldAnswer } from './WorldAnswer';
import './questions.css';

interface QuestionRowsProps {
  readonly questions: readonly ImportQuestion[];
  readonly mapping: Mapping;
  readonly known: ReferenceLookup;
  readonly onAnswer: (mapping: Mapping) => void;
}

/** What the file leaves open: one row a question, with what each answer would make of its first cell. */
export function QuestionRows({ questions, mapping, known, onAnswer }: QuestionRowsProps) {
  const words = useWords();
  const { t, f } = words;
  if (questions.length === 0) return null;
  const open = openQuestions(questions, mapping).length;
  return (
    <Section
      title={t('importing.questions')}
      definition={t('importing.questionsHint')}
      aside={
        <span className={`ld-definition${open > 0 ? ' ld-warn' : ''}`}>
          <Said
            text={
              open > 0 ? t('importing.questionsOpen', { count: f.whole(open) }) : t('importing.questionsDone')
            }
          />
        </span>
      }
      testId="import-questions"
    >
      {questions.map((question) => {
        const { kind, text, cell, stage } = question;
        const answer = answerTo(mapping, question);
        const name = `question ${kind} ${text} ${stage ?? ''}`;
        return (
          <fieldset
            key={name}
            className="imp-question ld-shrink ld-rule-below ld-pad-top-8 ld-pad-bottom-8"
            data-testid={`import-question-${kind}`}
          >
            <legend className="ld-flex ld-gap-8 ld-small ld-ink-2 ld-wide">
              <span className={answer === null ? 'ld-warn' : 'ld-ok'}>
                <Icon
                  name={answer === null ? 'warning' : 'check'}
                  size={14}
                  weight={answer === null ? 1.6 : 2}
                />
              </span>
              <span>
                <b>
                  {t('importing.example', {
                    text: kind === 'rate' ? (question.choices[0]?.value ?? '') : text,
                    cell,
                  })}
                </b>{' '}
                {kind === 'rate' ? t('importing.ask.rate', { text }) : t(`importing.ask.${kind}`)}
                {question.count > 1 && (
                  <span className="ld-ink-3">
                    {' '}
                    {t('importing.askCells', { count: f.whole(question.count) })}
                  </span>
                )}
              </span>
            </legend>
            {kind === 'rate' && <RateAnswer question={question} mapping={mapping} onAnswer={onAnswer} />}
            {kind === 'world' && <WorldAnswer question={question} mapping={mapping} onAnswer={onAnswer} />}
            <div className="imp-answers ld-row ld-gap-6 ld-wrap">
              {(kind === 'rate' || kind === 'world' ? [] : question.choices).map((choice) => (
                <label key={choice.value} className={'ld-chip ld-row ld-relative'}>
                  <input
                    type="radio"
                    name={name}
                    checked={choice.value === answer}
                    onChange={() => onAnswer(withAnswer(mapping, question, choice.value))}
                    data-testid={`import-answer-${choice.value}`}
                  />
                  {choiceWords(question, choice, words, known)}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </Section>
  );
}

/** The answer, and what it makes of the example: "short ton → 9.07 t". */
function choiceWords(
  { kind }: ImportQuestion,
  { value, becomes }: QuestionChoice,
  { t, f }: Words,
  known: ReferenceLookup,
): string {
  const made = (said: string, result: string): string => t('importing.answer', { said, result });
  const number = f.exact(Number((becomes ?? 0).toPrecision(5)));
  switch (kind) {
    case 'decimal':
      return made(t(value === '.' ? 'importing.answer.point' : 'importing.answer.comma'), number);
    case 'dates':
      return made(
        t(value === 'year_last' ? 'importing.answer.yearLast' : 'importing.answer.yearFirst'),
        f.year(becomes ?? 0),
      );
    case 'ton':
    case 'unit':
      return made(unitWords(value, t), `${number} t`);
    case 'shares':
      return made(
        t(value === 'percent' ? 'importing.answer.percent' : 'importing.answer.fraction'),
        f.percentExact(Number((becomes ?? 0).toPrecision(5))),
      );
    case 'basis':
      return t(`importing.basis.${MASS_BASES.find((one) => one === value) ?? 'reo'}`);
    case 'country':
      return value === NO_COUNTRY ? t('importing.answer.noCountry') : known.countryName(value);
    case 'supplier':
      return value === NEW_SUPPLIER ? t('importing.answer.newSupplier') : known.supplierName(value);
    case 'several':
      return value === NO_SUPPLIER ? t('importing.answer.noSupplier') : known.supplierName(value);
    case 'money':
    case 'rate':
    case 'world':
      return value;
    default:
      return unreachable(kind);
  }
}

const WITHOUT_SYMBOL = ['ten_kt', 'lakh_t', 'million_t', 'troy_oz', 'troy_koz', 'troy_moz'] as const;

/** The symbol of a unit; those that have none are named. */
function unitWords(value: string, t: Words['t']): string {
  if (value === 'short_ton') return t('importing.answer.shortTon');
  if (value === 'long_ton') return t('importing.answer.longTon');
  const named = WITHOUT_SYMBOL.find((unit) => unit === value);
  return named === undefined ? value : t(`importing.unit.${named}`);
}
