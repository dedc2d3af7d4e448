import { LANGUAGES } from '@shared/base/message';
import { currencies } from '@shared/base/money-of';
import type { Notice } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import type { BeginChoices } from '@shared/features/files/contract';
import { asCountryId } from '@shared/model/country';
import { useState } from 'react';
import { ask } from '../../../kit/state/bridge';
import { closeDialog } from '../../../kit/state/dialogs';
import { useWords } from '../../../kit/state/language';
import { noticeOf } from '../../../kit/state/notices';
import { projectOpened } from '../../../kit/state/session';
import { Button } from '../../../kit/ui/Button';
import { SelectField, TextField } from '../../../kit/ui/Field';
import { FormDialog } from '../../../kit/ui/FormDialog';
import { beginningOf, type Draft, firstDraft, ofEconomy, ownMineral, withMineral } from './draft';
import { MineralRows } from './MineralRows';
import { type Findable, SearchField } from './SearchField';
import './begin.css';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What a new project is asked, once and on one page; all of it is one change. Ctrl+Enter makes it from any field. */
export function BeginDialog({ choices }: { readonly choices: BeginChoices }) {
  const { t, f, language, nameOf } = useWords();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(language));
  const [notice, setNotice] = useState<Notice | null>(null);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const countries = useCountries(choices);
  const minerals: readonly Findable[] = choices.minerals.map((one) => ({
    value: one.id,
    label: nameOf(one),
    detail: one.id,
    names: [one.nameEn, one.nameJa],
  }));
  const nameOfCountry = (code: string): string =>
    countries.find(({ value }) => value === code)?.label ?? code;
  const submit = async (): Promise<void> => {
    const answers = beginningOf(draft);
    if ('notice' in answers) return setNotice(answers.notice);
    try {
      const { beginning } = answers;
      const [first] = beginning.minerals;
      const name = [nameOfCountry(beginning.economyId), first === undefined ? '' : nameOf(first)].join(' ');
      const file = await ask('files.choose', {
        purpose: 'new_project',
        suggestedName: `${name.replaceAll(/[\\/:*?"<>|]/g, ' ').slice(0, 150)}.lodestone`,
      });
      if (file === null) return;
      const project = await ask('project.begin', {
        handle: file.handle,
        beginning: { ...beginning, minerals: [...beginning.minerals], watched: [...beginning.watched] },
      });
      closeDialog();
      projectOpened(project);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('begin.title')}
      apply={t('begin.apply')}
      notice={notice}
      testId="begin-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{t('begin.lead')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key of the whole form, which its button does as well */}
      <div
        className="ld-fields"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void submit();
        }}
      >
        <SearchField
          label={t('begin.economy')}
          options={countries}
          shown={draft.economyId === null ? '' : nameOfCountry(draft.economyId)}
          placeholder={t('begin.economy.search', { count: countries.length })}
          onPick={(code) => setDraft((before) => ofEconomy(before, code))}
          testId="begin-economy"
        />
        <SearchField
          label={t('begin.minerals')}
          options={minerals}
          shown=""
          placeholder={t('begin.minerals.search', { count: minerals.length })}
          onPick={(id) => {
            const found = choices.minerals.find((one) => one.id === id);
            if (found !== undefined) setDraft((before) => withMineral(before, found));
          }}
          own={{
            say: (name) => t('begin.minerals.own', { name }),
            onMake: (name) => setDraft((before) => withMineral(before, ownMineral(name))),
          }}
          testId="begin-mineral"
        />
        <MineralRows minerals={draft.minerals} onChange={(next) => change({ minerals: next })} />
        <SelectField
          label={t('begin.stage')}
          value={draft.stage}
          options={STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          onChange={(text) => change({ stage: STAGES.find((one) => one === text) ?? draft.stage })}
        />
        <SearchField
          label={t('begin.watched')}
          options={countries}
          shown=""
          placeholder={t('begin.watched.search')}
          onPick={(code) =>
            setDraft((before) => ({
              ...before,
              watched: [...new Set([...before.watched, asCountryId(code)])], // one of the options
            }))
          }
          testId="begin-watched"
        />
        {draft.watched.length > 0 && (
          <div className="ld-row ld-wrap ld-gap-6">
            {draft.watched.map((code) => (
              <Button
                key={code}
                small
                aria-label={t('begin.unwatch', { country: nameOfCountry(code) })}
                onClick={() => change({ watched: draft.watched.filter((one) => one !== code) })}
              >
                {nameOfCountry(code)} ×
              </Button>
            ))}
          </div>
        )}
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
        <p className="ld-definition" data-testid="begin-makes">
          {t('begin.makes', {
            economy: draft.economyId === null ? f.missing : nameOfCountry(draft.economyId),
            minerals: draft.minerals.length,
            watched: draft.watched.length,
          })}
        </p>
      </div>
    </FormDialog>
  );
}

function useCountries({ countries }: BeginChoices): readonly Findable[] {
  const { nameOf, language } = useWords();
  return countries
    .map((one) => ({
      value: one.id as string,
      label: nameOf(one),
      detail: `${language === 'ja' ? one.nameEn : one.nameJa} · ${one.id}`,
      names: [one.nameEn, one.nameJa, ...one.otherNames],
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** The zones that the program knows; that of this computer is one of them, whatever it is called. */
function zones(own: string): readonly string[] {
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
