import { LANGUAGES } from '@shared/base/message';
import { currencies } from '@shared/base/money-of';
import { useWords } from '../../../kit/state/language';
import { SelectField, TextField } from '../../../kit/ui/Field';
import type { Draft } from './draft';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface CalendarFieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** What a project counts and prints in: its years, money, time and language of papers. */
export function CalendarFields({ draft, change }: CalendarFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <div className="ld-pair ld-columns ld-gap-8">
        <TextField
          label={t('begin.first')}
          value={draft.first}
          inputMode="numeric"
          onChange={(first) => change({ first })}
        />
        <TextField
          label={t('begin.last')}
          value={draft.last}
          inputMode="numeric"
          onChange={(last) => change({ last })}
        />
        <SelectField
          label={t('begin.yearBegins')}
          value={String(draft.yearBegins)}
          options={MONTHS.map((month) => ({ value: String(month), label: t(`begin.month.${month}`) }))}
          onChange={(text) =>
            change({ yearBegins: MONTHS.find((one) => String(one) === text) ?? draft.yearBegins })
          }
        />
      </div>
      <div className="ld-pair ld-columns ld-gap-8">
        <SelectField
          label={t('begin.currency')}
          value={draft.currency}
          options={[...(draft.currency === '' ? [''] : []), ...currencies()].map((code) => ({
            value: code,
            label: code,
          }))}
          onChange={(currency) => change({ currency })}
        />
        <SelectField
          label={t('begin.timeZone')}
          value={draft.timeZone}
          options={zones(draft.timeZone).map((zone) => ({ value: zone, label: zone }))}
          onChange={(timeZone) => change({ timeZone })}
        />
        <SelectField
          label={t('begin.papers')}
          value={draft.papers}
          options={LANGUAGES.map((one) => ({ value: one, label: t(`choice.paperLanguage.${one}`) }))}
          onChange={(text) => change({ papers: LANGUAGES.find((one) => one === text) ?? draft.papers })}
        />
      </div>
    </>
  );
}

/** The zones that the program knows; that of this computer is one of them, whatever it is called. */
function zones(own: string): readonly string[] {
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
