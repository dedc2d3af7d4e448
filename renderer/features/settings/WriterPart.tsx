import { useWords } from '../../kit/state/language';
import { keepLetterhead, typeLetterhead, useLetterhead } from '../../kit/state/letterhead';
import { useIsOpen } from '../../kit/state/session';
import { TextField } from '../../kit/ui/Field';
import { MarkField } from '../../kit/ui/MarkField';

/** Office, name and handling of papers: the project's own, as the page of the brief has them. */
export function WriterPart() {
  const { t } = useWords();
  const isOpen = useIsOpen();
  return (
    <section aria-label={t('settings.writer')}>
      <h3 className="ld-head">{t('settings.writer')}</h3>
      {!isOpen ? <p className="ld-definition">{t('settings.writer.none')}</p> : <Writer />}
    </section>
  );
}

function Writer() {
  const { t } = useWords();
  const { office, name } = useLetterhead();
  return (
    // What was typed is kept when a field is left.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears its fields being left
    <div onBlur={() => void keepLetterhead()}>
      <div className="ld-pair ld-columns ld-gap-8 ld-above-8 ld-below-8">
        <TextField
          label={t('brief.office')}
          value={office}
          onChange={(text) => typeLetterhead({ office: text })}
        />
        <TextField
          label={t('brief.author')}
          value={name}
          onChange={(text) => typeLetterhead({ name: text })}
        />
        <MarkField label={t('brief.mark')} />
      </div>
      <p className="ld-definition">{t('settings.writer.note')}</p>
    </div>
  );
}
