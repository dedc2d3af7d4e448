import { useWords } from '../../kit/state/language';
import { keepPaperHead, typePaperHead, usePaperHead } from '../../kit/state/paper-head';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { TextField } from '../../kit/ui/Field';
import { MarkField } from '../../kit/ui/MarkField';

/** Office, name and handling of papers: the project's own, as the page of the brief has them. */
export function WriterPart() {
  const { t } = useWords();
  const { project } = useStore(session);
  return (
    <section aria-label={t('settings.writer')}>
      <h3 className="ld-head">{t('settings.writer')}</h3>
      {project === null ? <p className="ld-definition">{t('settings.writer.none')}</p> : <Writer />}
    </section>
  );
}

function Writer() {
  const { t } = useWords();
  const { office, name } = usePaperHead();
  return (
    // What was typed is kept when a field is left.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears its fields being left
    <div onBlur={() => void keepPaperHead()}>
      <div className="ld-settings-fields ld-columns">
        <TextField
          label={t('brief.office')}
          value={office}
          onChange={(text) => typePaperHead({ office: text })}
        />
        <TextField
          label={t('brief.author')}
          value={name}
          onChange={(text) => typePaperHead({ name: text })}
        />
        <MarkField label={t('brief.mark')} />
      </div>
      <p className="ld-definition">{t('settings.writer.note')}</p>
    </div>
  );
}
