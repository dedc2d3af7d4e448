import { dissentIn } from '@shared/model/dissent';
import type { Assumption } from '@shared/model/tables/assumption';
import { useWords } from '../state/language';
import { Icon } from '../ui/icons';

/** Who sees an assumption otherwise, in the language of the page; in another one where it is recorded in that alone, which is said. */
export function Dissent({ of }: { readonly of: Pick<Assumption, 'dissent' | 'dissentJa'> }) {
  const { t, language } = useWords();
  const said = dissentIn(language, of);
  if (said === null) return null;
  return (
    <div className="ld-dissent ld-row-base ld-gap-6 ld-ink-2">
      <Icon name="dissent" size={14} weight={1.4} />
      <b>{t('term.dissent')}</b> <span lang={said.language}>{said.text}</span>
      {said.language !== language && (
        <span className="ld-caption">{t(`term.dissent.only.${said.language}`)}</span>
      )}
    </div>
  );
}
