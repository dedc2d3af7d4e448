import type { IsoDate } from '@shared/base/calendar';
import type { Notice } from '@shared/base/refusal';
import { choiceWord } from '@shared/features/data/choice-words';
import type { StockRow } from '@shared/features/stocks/contract';
import { NO_LIMIT, RELEASE_CHOICES, type ReleaseSaid } from '@shared/features/stocks/release';
import { useState } from 'react';
import { parseFigure } from '../../kit/grid/parse-figure';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { DateInput } from '../../kit/ui/DateInput';
import { Field, SelectField, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';

export type ReleasePlace = Pick<ReleaseSaid, 'scenarioId' | 'economyId' | 'materialId' | 'tier'>;

interface ReleaseDialogProps {
  readonly place: ReleasePlace;
  readonly materialName: string;
  readonly release: StockRow['release'];
}

/** When and how a tier is released in the scenario. A limit that is left empty is none; anything else stays as it is inherited. */
export function ReleaseDialog({ place, materialName, release }: ReleaseDialogProps) {
  const { t } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [trigger, setTrigger] = useState<(typeof RELEASE_CHOICES)[number]>(release?.trigger ?? 'open');
  const [date, setDate] = useState<IsoDate | null>(release?.date ?? null);
  const [texts, setTexts] = useState({
    coverDays: textOf(release?.coverDays),
    usdPerKg: textOf(release?.usdPerKg),
    deliveryDays: textOf(release?.deliveryDays),
    tonnes: textOf(release?.tonnes),
  });
  const [rank, setRank] = useState(textOf(release?.upToRank));
  const isOpen = trigger === 'open';
  const submit = async (): Promise<void> => {
    const said = saidRelease({ trigger, date, texts, rank });
    if ('code' in said) return setNotice(said);
    try {
      await ask('stocks.setRelease', { ...place, ...said });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const number = (name: keyof typeof texts, label: string, whenEmpty = '') => (
    <TextField
      label={label}
      value={texts[name]}
      inputMode="decimal"
      placeholder={whenEmpty}
      onChange={(text) => setTexts({ ...texts, [name]: text })}
    />
  );
  return (
    <FormDialog
      title={t('scenarios.release.title', {
        material: materialName,
        tier: t(`scenarios.tierName.${place.tier}`),
      })}
      apply={t('scenarios.release.apply')}
      notice={notice}
      testId="release-dialog"
      onSubmit={() => void submit()}
    >
      <SelectField
        label={t('scenarios.override.releaseRule.trigger')}
        value={trigger}
        options={RELEASE_CHOICES.map((one) => ({
          value: one,
          label: one === 'open' ? t('scenarios.release.open') : choiceWord('trigger', one, t),
        }))}
        onChange={(value) => setTrigger(RELEASE_CHOICES.find((one) => one === value) ?? 'open')}
      />
      {trigger === 'date' && (
        <Field label={t('scenarios.override.releaseRule.date')}>
          {(id) => (
            <DateInput
              id={id}
              className="ld-input"
              value={date}
              onChange={setDate}
              onEmpty={() => setDate(null)}
            />
          )}
        </Field>
      )}
      {trigger === 'cover' && number('coverDays', t('scenarios.override.releaseRule.coverDays'))}
      {trigger === 'price' && number('usdPerKg', t('workbook.override.releaseRule.usdPerKg'))}
      {!isOpen && (
        <>
          {number('deliveryDays', t('scenarios.override.releaseRule.deliveryDays'))}
          {number('tonnes', t('workbook.override.releaseRule.tonnes'), t('stocks.noLimit'))}
          <SelectField
            label={t('scenarios.override.releaseRule.upToRank')}
            value={rank}
            options={['', '1', '2', '3'].map((one) => ({
              value: one,
              label: one === '' ? t('scenarios.release.byNoRank') : one,
            }))}
            onChange={setRank}
          />
        </>
      )}
    </FormDialog>
  );
}

const textOf = (figure: number | null | undefined): string =>
  figure === null || figure === undefined ? '' : String(figure);

interface ReleaseTyped {
  readonly trigger: (typeof RELEASE_CHOICES)[number];
  readonly date: IsoDate | null;
  readonly texts: Readonly<Record<'coverDays' | 'usdPerKg' | 'deliveryDays' | 'tonnes', string>>;
  readonly rank: string;
}

/** The rule that was typed, or why a figure of it cannot be read. An open tier has no figures. */
function saidRelease({
  trigger,
  date,
  texts,
  rank,
}: ReleaseTyped): Omit<ReleaseSaid, keyof ReleasePlace> | Notice {
  const isOpen = trigger === 'open';
  const wrong = Object.values(texts).find((text) => parseFigure(text).kind === 'unreadable');
  if (!isOpen && wrong !== undefined) return { code: 'refusal.stock.unreadable', params: { text: wrong } };
  const figure = (text: string): number | null => {
    const entry = parseFigure(text);
    return isOpen || entry.kind !== 'figure' ? null : entry.value;
  };
  return {
    trigger,
    date: trigger === 'date' ? date : null,
    coverDays: trigger === 'cover' ? figure(texts.coverDays) : null,
    usdPerKg: trigger === 'price' ? figure(texts.usdPerKg) : null,
    deliveryDays: figure(texts.deliveryDays),
    tonnes: isOpen ? null : (figure(texts.tonnes) ?? NO_LIMIT),
    upToRank: isOpen ? null : (([1, 2, 3] as const).find((one) => String(one) === rank) ?? NO_LIMIT),
  };
}
