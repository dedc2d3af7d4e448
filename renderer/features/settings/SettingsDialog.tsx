import { LANGUAGES } from '@shared/base/message';
import { DENSITIES, type Preferences, THEMES, ZOOM, zoomFactor } from '@shared/features/files/preferences';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { changePreferences, session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { SelectField } from '../../kit/ui/Field';
import { MachinePart } from './MachinePart';
import { WriterPart } from './WriterPart';
import './settings.css';

/** All settings in one place; each holds at once, as it does in the menu. */
export function SettingsDialog() {
  const { t } = useWords();
  return (
    <DialogFrame
      title={t('settings.title')}
      onClose={closeDialog}
      onSubmit={closeDialog}
      testId="settings-dialog"
      actions={
        <Button kind="primary" type="submit">
          {t('app.close')}
        </Button>
      }
    >
      <div className="ld-settings ld-columns ld-gap-16 ld-scroll">
        <LookPart />
        <WriterPart />
        <MachinePart />
      </div>
    </DialogFrame>
  );
}

const LEVELS = Array.from({ length: ZOOM.most - ZOOM.least + 1 }, (_, step) => ZOOM.least + step);

function LookPart() {
  const { t, f } = useWords();
  const preferences = useStore(session, (now) => now.preferences);
  const set = (change: Partial<Preferences>): void => void notifyRefusals(() => changePreferences(change));
  // An option is one of the list that it was drawn from.
  const one = <Value extends string>(known: readonly Value[], text: string): Value | undefined =>
    known.find((value) => value === text);
  return (
    <section aria-label={t('settings.look')}>
      <h3 className="ld-head">{t('settings.look')}</h3>
      <div className="ld-pair ld-columns ld-gap-8 ld-above-8 ld-below-8">
        <SelectField
          label={t('settings.language')}
          value={preferences.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`command.language.${value}`) }))}
          onChange={(text) => {
            const language = one(LANGUAGES, text);
            if (language !== undefined) set({ language });
          }}
        />
        <SelectField
          label={t('settings.theme')}
          value={preferences.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onChange={(text) => {
            const theme = one(THEMES, text);
            if (theme !== undefined) set({ theme });
          }}
        />
        <SelectField
          label={t('settings.density')}
          value={preferences.density}
          options={DENSITIES.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
          onChange={(text) => {
            const density = one(DENSITIES, text);
            if (density !== undefined) set({ density });
          }}
        />
        <SelectField
          label={t('settings.zoom')}
          value={String(preferences.zoom)}
          options={LEVELS.map((level) => ({
            value: String(level),
            label: t('settings.zoom.percent', { percent: Math.round(zoomFactor(level) * 100) }),
          }))}
          onChange={(text) => set({ zoom: Number(text) })}
        />
      </div>
      <p className="ld-definition">
        {t('settings.figures', { number: f.figure(1234.5), date: f.date('2026-11-27') })}
      </p>
    </section>
  );
}
