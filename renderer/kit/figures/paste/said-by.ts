import type { PastePreview } from '@shared/features/importing/pasted';
import type { Words } from '../../state/language';

/** What says what the figures are. */
export function saidBy(
  { as, asBy, sums }: Pick<PastePreview, 'as' | 'asBy' | 'sums'>,
  { t, f }: Pick<Words, 't' | 'f'>,
): string {
  return as === null || asBy === 'sums'
    ? t('importing.paste.by.sums', { sums: f.beside(sums.map((sum) => f.exact(sum))) })
    : t(`importing.paste.by.${asBy}`);
}
