import { answerTo, type ImportQuestion, withAnswer } from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';

interface WorldAnswerProps {
  readonly question: ImportQuestion;
  readonly mapping: Mapping;
  readonly onAnswer: (mapping: Mapping) => void;
}

/** Why a figure stands that is far above the world's output: a reason is said, and none is proposed. */
export function WorldAnswer({ question, mapping, onAnswer }: WorldAnswerProps) {
  const { t } = useWords();
  const [reason, setReason] = useState(answerTo(mapping, question) ?? '');
  const put = () => onAnswer(withAnswer(mapping, question, reason.trim()));
  return (
    <label className="ld-inline-flex ld-items-center ld-gap-6">
      <span className="ld-small">{t('importing.ask.worldReason')}</span>
      <input
        className="ld-small-input"
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.target.value)}
        onBlur={put}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && put()}
        data-testid="import-world-reason"
      />
    </label>
  );
}
