import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { BriefFacts } from '@shared/features/brief/facts';
import { gistTemplates } from '@shared/features/brief/paper';
import { GIST } from '@shared/features/brief/request';
import { REO_UNIT } from '@shared/words/mass-words';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { briefDraft, changeText } from './brief-state';

interface BriefSentencesProps {
  readonly facts: BriefFacts | null;
  readonly language: Language;
}

/** The sentences around the figures: as the program writes them, until a person does. */
export function BriefSentences({ facts, language }: BriefSentencesProps) {
  const { t } = useWords();
  const draft = useStore(briefDraft);
  const texts =
    facts === null ? null : gistTemplates(facts, language, translator(language, REO_UNIT, facts.currency));
  return (
    <>
      <h2 className="ld-subhead">{t('brief.sentences.title')}</h2>
      <p className="ld-definition">{t('brief.sentences.what')}</p>
      {texts !== null &&
        GIST.map((part) => {
          const own = draft.texts[language]?.[part];
          return (
            <div key={part}>
              <textarea
                className="ld-input ld-wide"
                lang={language}
                rows={part === 'dissent' ? 2 : 4}
                maxLength={600}
                aria-label={t(`brief.sentence.${part}`)}
                value={own ?? texts[part].text}
                onChange={({ target }) => changeText(language, part, target.value)}
                data-testid={`brief-text-${part}`}
              />
              {own !== undefined && (
                <Button small kind="quiet" onClick={() => changeText(language, part, null)}>
                  {t('brief.sentences.reset')}
                </Button>
              )}
            </div>
          );
        })}
    </>
  );
}
