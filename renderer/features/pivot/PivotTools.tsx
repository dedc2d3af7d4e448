import { MARKS } from '@shared/base/certainty';
import type { PivotTable } from '@shared/features/pivot/contract';
import { AXES_OF, PIVOT_BASES, PIVOT_FIGURES, type PivotQuestion } from '@shared/features/pivot/question';
import { useEffect, useState } from 'react';
import { Picker } from '../../kit/scope/Picker';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { TextInput } from '../../kit/ui/Field';
import { useAxisOptions } from './axis-options';
import { FilterMenu } from './FilterMenu';
import { askPivot, chooseFigure, layAxis, narrow } from './pivot-state';

interface PivotToolsProps {
  readonly question: PivotQuestion;
  readonly table: PivotTable | null;
  readonly known: ReferenceLookup;
  readonly underScenario: boolean;
}

/** What is laid down and across, and what is left of it. */
export function PivotTools({ question, table, known, underScenario }: PivotToolsProps) {
  const { t } = useWords();
  const { figure, basis, marks, where, changed } = question;
  const optionsOf = useAxisOptions(question, table, known);
  return (
    <div className="ld-pad ld-pivot-tools ld-columns ld-gap-6 ld-pad-bottom-8">
      <div className="ld-row ld-wrap" role="toolbar" aria-label={t('pivot.title')}>
        <Choice
          name="figure"
          label={t('pivot.figures')}
          value={figure}
          options={PIVOT_FIGURES}
          words={(one) => t(`pivot.figure.${one}`)}
          onPick={chooseFigure}
        />
        {(['down', 'across'] as const).map((side) => (
          <Choice
            key={side}
            name={side}
            label={t(`pivot.${side}`)}
            value={question[side]}
            options={AXES_OF[figure]}
            words={(one) => t(`pivot.axis.${one}`)}
            onPick={(axis) => layAxis(side, axis)}
          />
        ))}
        <Button
          small
          onClick={() => askPivot({ down: question.across, across: question.down })}
          data-testid="pivot-swap"
        >
          {t('pivot.swap')}
        </Button>
        {figure !== 'share' && (
          <Choice
            name="basis"
            label={t('pivot.basis')}
            value={basis}
            options={PIVOT_BASES}
            words={(one) => t(`pivot.basis.${one}`)}
            onPick={(one) => askPivot({ basis: one })}
          />
        )}
      </div>
      <div className="ld-row ld-wrap" role="toolbar" aria-label={t('pivot.find')}>
        {AXES_OF[figure].map((axis) => {
          const options = optionsOf(axis);
          return options === null ? null : (
            <FilterMenu
              key={axis}
              label={t(`pivot.axis.${axis}`)}
              chosen={where[axis] ?? []}
              options={options}
              onChoose={(chosen) => narrow(axis, chosen)}
              testId={`pivot-only-${axis}`}
            />
          );
        })}
        <FilterMenu
          label={t('pivot.mark')}
          chosen={marks}
          options={MARKS.map((one) => ({ value: one, label: t(`mark.${one}`) }))}
          onChoose={(chosen) => askPivot({ marks: MARKS.filter((one) => chosen.includes(one)) })}
          testId="pivot-only-mark"
        />
        <FindBox text={question.text} />
        <label className="ld-check" title={underScenario ? undefined : t('pivot.changed.how')}>
          <input
            type="checkbox"
            checked={changed && underScenario}
            disabled={!underScenario}
            onChange={({ target }) => askPivot({ changed: target.checked })}
            data-testid="pivot-changed"
          />
          {t('pivot.changed')}
        </label>
      </div>
    </div>
  );
}

interface ChoiceProps<Word extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Word;
  readonly options: readonly Word[];
  readonly words: (word: Word) => string;
  readonly onPick: (word: Word) => void;
}

/** One word of a few. */
function Choice<Word extends string>({ name, label, value, options, words, onPick }: ChoiceProps<Word>) {
  return (
    <Picker
      look="framed"
      label={label}
      shown={words(value)}
      value={value}
      options={options.map((word) => ({ value: word, label: words(word) }))}
      onPick={(picked) => {
        const word = options.find((one) => one === picked);
        if (word !== undefined) onPick(word);
      }}
      testId={`pivot-${name}`}
    />
  );
}

const PATIENCE_MS = 200;

/** Words that names hold; asked for when the person pauses. */
function FindBox({ text: asked }: { readonly text: string }) {
  const { t } = useWords();
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    if (text === asked) return;
    const timer = setTimeout(() => askPivot({ text }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text, asked]);
  return (
    <TextInput
      className="is-find"
      type="search"
      value={text}
      maxLength={200}
      aria-label={t('pivot.find')}
      placeholder={t('pivot.find')}
      onChange={({ target }) => setText(target.value)}
      data-testid="pivot-find"
    />
  );
}
