import type { EditionSummary } from '@shared/features/editions/contract';
import { markOf } from '@shared/features/editions/report';
import { useWords } from '../../kit/state/language';
import { Tag } from '../../kit/ui/Tag';

/** How far it is, each step with who did it and when; what is not done is said, not left out. */
export function EditionSteps({ edition }: { readonly edition: EditionSummary }) {
  const { t, f } = useWords();
  const { reviewedBy, reviewedAt, publishedAt, secret, audience } = edition;
  const mark = markOf(edition);
  return (
    <div className="ld-gap-8 ld-wrap ld-flex ld-above-8 ld-below-12" data-testid="edition-steps">
      <Tag tone="ok" icon="check">
        {t('editions.step.frozen', { at: f.instant(edition.frozenAt), by: edition.writtenBy })}
      </Tag>
      {reviewedBy !== null && reviewedAt !== null ? (
        <Tag tone="ok" icon="check">
          {t('editions.step.reviewed', { at: f.instant(reviewedAt), by: reviewedBy })}
        </Tag>
      ) : (
        <Tag tone="line">{t('editions.step.notReviewed')}</Tag>
      )}
      {publishedAt !== null ? (
        <Tag tone="ok" icon="check">
          {t('editions.step.published', { at: f.instant(publishedAt) })}
        </Tag>
      ) : (
        <Tag tone="line">{t('editions.step.notPublished')}</Tag>
      )}
      <Tag tone="line">{t(`choice.audience.${audience}`)}</Tag>
      {mark !== null && <Tag tone="line">{mark}</Tag>}
      {secret && <Tag tone="secret">{t('editions.restsOnSecrets')}</Tag>}
    </div>
  );
}
