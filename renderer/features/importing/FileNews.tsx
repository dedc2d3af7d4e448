import type { FileInspection } from '@shared/features/importing/inspection';
import { asSameForm, otherThanSaved } from '@shared/features/importing/saved-form';
import type { Mapping } from '@shared/model/mapping';
import { noticeWords } from '@shared/words/notice-words';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { changeMapping, changeSteps, chooseSheet } from './import-actions';
import { importState } from './import-state';
import { withoutSeen } from './step-draft';
import { TablePick } from './TablePick';

interface FileNewsProps {
  readonly guess: FileInspection['guess'];
  readonly mapping: Mapping;
  readonly sheet: string;
}

/** What is to be known of the file before its columns: how it differs from files like it, and which tables it holds. */
export function FileNews({ guess, mapping, sheet }: FileNewsProps) {
  const { t } = useWords();
  const { filterNews } = useStore(importState);
  const other = otherThanSaved(guess.seen, mapping.form);
  return (
    <>
      {guess.kin !== null && (
        <NoteBar tone="info" testId="import-kin">
          {t('importing.kin', { ...guess.kin })}
        </NoteBar>
      )}
      {other !== null && (
        <NoteBar
          tone="warn"
          testId="import-other-form"
          action={
            <Button
              onClick={() => changeMapping(asSameForm(mapping, guess.seen))}
              data-testid="import-same-form"
            >
              {t('importing.sameForm')}
            </Button>
          }
        >
          {noticeWords(other, t)}
        </NoteBar>
      )}
      {filterNews !== null && (
        <NoteBar
          tone="warn"
          testId="import-filter-news"
          action={
            <Button
              onClick={() => changeSteps(withoutSeen(mapping.steps ?? [], filterNews.step))}
              data-testid="import-filter-stands"
            >
              {t('importing.filterStands')}
            </Button>
          }
        >
          {noticeWords(filterNews, t)}
        </NoteBar>
      )}
      {guess.unsaid
        .filter(({ field }) => mapping[field] == null)
        .map(({ field, kept }) => (
          <NoteBar key={field} tone="warn" testId={`import-unsaid-${field}`}>
            {t('refusal.form.unsaid', { importField: t(`import.field.${field}`), kept })}
          </NoteBar>
        ))}
      {guess.tables.length > 1 && (
        <TablePick
          tables={guess.tables}
          headerRow={mapping.headerRow}
          onChoose={(row) => void chooseSheet(sheet, row)}
        />
      )}
    </>
  );
}
