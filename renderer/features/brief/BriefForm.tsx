import { LANGUAGES, type Language } from '@shared/base/message';
import type { BriefFacts } from '@shared/features/brief/facts';
import type { ReactNode } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { keepLetterhead, typeLetterhead, useLetterhead } from '../../kit/state/letterhead';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DateInput } from '../../kit/ui/DateInput';
import { Field, Select, TextInput } from '../../kit/ui/Field';
import { MarkField } from '../../kit/ui/MarkField';
import { BriefSentences } from './BriefSentences';
import { briefDraft, changeBrief } from './brief-state';
import { PaperChecks } from './PaperChecks';

interface BriefFormProps {
  readonly facts: BriefFacts | null;
  readonly language: Language;
  readonly scenarioName: string;
  readonly children: ReactNode;
}

const NAMES = { ja: '日本語', en: 'English' } as const;

/** What a person says on the page: language, head, sentences around the figures. */
export function BriefForm({ facts, language, scenarioName, children }: BriefFormProps) {
  const { t, nameOf } = useWords();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const draft = useStore(briefDraft);
  const head = useLetterhead();
  const text = (label: string, value: string, most: number, set: (value: string) => void) => (
    <Field label={label}>
      {(id) => (
        <TextInput
          id={id}
          value={value}
          maxLength={most}
          onChange={({ target }) => set(target.value)}
          onBlur={() => void keepLetterhead()}
        />
      )}
    </Field>
  );
  return (
    <aside
      className="brief-form ld-page-body ld-stack ld-gap-8 ld-scroll ld-rule-right ld-paper-2"
      aria-label={t('brief.form')}
    >
      <h1 className="ld-title ld-lax">{scenarioName}</h1>
      {children}
      <fieldset className="ld-row ld-gap-16">
        <legend className="ld-subhead">{t('brief.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="brief-language"
              checked={language === one}
              onChange={() => changeBrief({ language: one })}
            />
            {NAMES[one]}
          </label>
        ))}
      </fieldset>
      <Field label={t('brief.heldAgainst')}>
        {(id) => (
          <Select
            id={id}
            value={facts?.against?.scenario.id ?? draft.against ?? ''}
            onChange={({ target }) => changeBrief({ against: target.value === '' ? null : target.value })}
            data-testid="brief-against"
          >
            <option value="">{t('brief.heldAgainst.none')}</option>
            {(scenarios ?? [])
              .filter(({ id: other }) => other !== facts?.scenario.id)
              .map((scenario) => (
                <option key={scenario.id} value={scenario.id}>
                  {nameOf(scenario)}
                </option>
              ))}
          </Select>
        )}
      </Field>
      <Field label={t('brief.decided')}>
        {(id) => (
          <DateInput
            id={id}
            className="ld-input"
            value={draft.decided ?? facts?.options?.decided ?? null}
            onChange={(decided) => changeBrief({ decided })}
            onEmpty={() => changeBrief({ decided: null })}
            testId="brief-decided"
          />
        )}
      </Field>
      {draft.decided !== null && (
        <Button small kind="quiet" onClick={() => changeBrief({ decided: null })}>
          {t('brief.decided.today')}
        </Button>
      )}
      <MarkField label={t('brief.mark')} />
      {text(t('brief.number'), head.number, 40, (number) => typeLetterhead({ number }))}
      {text(t('brief.office'), head.office, 80, (office) => typeLetterhead({ office }))}
      {text(t('brief.author'), head.name, 80, (name) => typeLetterhead({ name }))}
      <label className="ld-row ld-gap-6">
        <input
          type="checkbox"
          checked={draft.redact}
          onChange={() => changeBrief({ redact: !draft.redact })}
          data-testid="brief-redact"
        />
        {t('brief.redact')}
      </label>
      <BriefSentences facts={facts} language={language} />
      <PaperChecks facts={facts} />
    </aside>
  );
}
