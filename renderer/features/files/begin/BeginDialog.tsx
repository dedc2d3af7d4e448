import type { Notice } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import type { BeginChoices } from '@shared/features/files/contract';
import type { Beginning } from '@shared/model/beginning';
import type { ProjectInfo } from '@shared/model/project-info';
import { useState } from 'react';
import { ask } from '../../../kit/state/bridge';
import { closeDialog } from '../../../kit/state/dialogs';
import { useWords, type Words } from '../../../kit/state/language';
import { noticeOf } from '../../../kit/state/notices';
import { projectOpened } from '../../../kit/state/session';
import { SelectField } from '../../../kit/ui/Field';
import { FormDialog } from '../../../kit/ui/FormDialog';
import { CalendarFields } from './CalendarFields';
import { beginningOf, type Draft, firstDraft, ofEconomy, ownMineral, withMineral } from './draft';
import { MineralRows } from './MineralRows';
import { type Findable, SearchField } from './SearchField';
import { WatchedFields } from './WatchedFields';
import './begin.css';

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
      const project = await makeProject(answers.beginning, nameOfCountry, nameOf);
      if (project === null) return;
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
        <WatchedFields
          countries={countries}
          watched={draft.watched}
          nameOfCountry={nameOfCountry}
          onChange={(watched) => change({ watched })}
        />
        <CalendarFields draft={draft} change={change} />
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

/** Makes the project in a file that a person chooses, named as what it is about. @returns null where none was chosen */
async function makeProject(
  beginning: Beginning,
  nameOfCountry: (code: string) => string,
  nameOf: Words['nameOf'],
): Promise<ProjectInfo | null> {
  const [first] = beginning.minerals;
  const name = [nameOfCountry(beginning.economyId), first === undefined ? '' : nameOf(first)].join(' ');
  const file = await ask('files.choose', {
    purpose: 'new_project',
    suggestedName: `${name.replaceAll(/[\\/:*?"<>|]/g, ' ').slice(0, 150)}.lodestone`,
  });
  if (file === null) return null;
  return ask('project.begin', {
    handle: file.handle,
    beginning: { ...beginning, minerals: [...beginning.minerals], watched: [...beginning.watched] },
  });
}
