import type { MessageKey } from '@shared/base/message';
import type { FilePurpose } from '@shared/features/files/contract';
import { takenReport } from '@shared/features/recovery/recovery-report';
import type { RecoveryView } from '@shared/model/recovery';
import { ANY_TABLE } from '@shared/model/tables';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { useProject } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import type { RecoveryCommands } from './recovery-state';

interface Way {
  readonly id: string;
  readonly label: MessageKey;
  readonly detail: string;
  readonly primary?: true;
  readonly run: () => Promise<void>;
}

/** What can be done about what was found, each with what it does to the disk. */
export function RecoveryActions({
  recovery,
  commands,
}: {
  readonly recovery: RecoveryView;
  readonly commands: RecoveryCommands;
}) {
  const { t } = useWords();
  const { file, doing, act } = commands;
  const { ways, isReadOnly } = useRecoveryWays(recovery, commands);
  const aside = recovery.journals.filter(({ kind }) => kind !== 'current');
  return (
    <Section title={t('recovery.actions')}>
      <ul>
        {ways.map(({ id, label, detail, primary, run }) => (
          <li
            className="ld-flex ld-items-center ld-gap-16 ld-pad-top-8 ld-pad-bottom-8 ld-rule-below"
            key={id}
          >
            <span className="ld-grow">
              <b className="ld-medium">{t(label)}</b>
              <span className="ld-definition ld-block">{detail}</span>
            </span>
            <Button
              kind={primary ? 'primary' : 'normal'}
              data-testid={`recovery-${id}`}
              disabled={doing || (id === 'take-in' && isReadOnly)}
              onClick={() => void run()}
            >
              {t(label)}
            </Button>
          </li>
        ))}
        {aside.map(({ file: journal }) => (
          <li
            className="ld-flex ld-items-center ld-gap-16 ld-pad-top-8 ld-pad-bottom-8 ld-rule-below"
            key={journal}
          >
            <span className="ld-grow ld-definition ld-anywhere ld-block">{journal}</span>
            <Button
              small
              kind="quiet"
              aria-label={t('recovery.putAwayOf', { file: journal })}
              disabled={doing}
              onClick={() =>
                void act('recovery.putAway', { file, journal }, () =>
                  t('recovery.putAway.done', { file: journal }),
                )
              }
            >
              {t('recovery.putAway')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What can be done, the nearest first, and whether the open project cannot be written to. */
function useRecoveryWays(recovery: RecoveryView, { file, act }: RecoveryCommands) {
  const { t, f, language } = useWords();
  const formatter = useFormatter();
  const project = useProject();
  const choose = async (purpose: FilePurpose, suggestedName: string) =>
    (await ask('files.choose', { purpose, suggestedName }))?.handle ?? null;
  const plain = recovery.fileName.replace(/\.lodestone$/i, '');

  const takeIn = () =>
    act('recovery.takeIn', { journal: null }, (taken) => formatted(takenReport(taken).lead, formatter));
  const makeAnew = async () => {
    const out = await choose('new_project', `${plain}-2.lodestone`);
    if (out === null) return;
    await act('recovery.makeAnew', { file, out }, ({ kind, revision, rows, leftOut, broken }) => {
      const tables = broken.map((table) => ANY_TABLE[table].words[language]);
      const params = { out: `${plain}-2`, revision, rows, leftOut };
      return t(`recovery.made.${kind}`, {
        ...params,
        tables: tables.length === 0 ? t('recovery.none') : tables,
      });
    });
  };
  const writeTables = async () => {
    const out = await choose('recovery_tables', `${plain}.xlsx`);
    if (out === null) return;
    await act('recovery.writeTables', { file, out, language }, ({ name, rows, contents }) =>
      f.sentences([t('recovery.written', { file: name, rows }), contents].filter((part) => part !== '')),
    );
  };
  const saveAll = async () => {
    const folder = await choose('recovery_folder', '');
    if (folder === null) return;
    await act('recovery.saveAll', { file, folder }, (saved) =>
      t('recovery.savedAll', { count: saved.files.length, folder: saved.folder }),
    );
  };

  const fits = recovery.journals
    .flatMap(({ changes }) => changes)
    .filter(({ standing }) => standing === 'fits').length;
  const refused = recovery.file.kind === 'refused' && recovery.file.remaining.kind !== 'nothing';
  const canTake = fits > 0 && file === null && project !== null;
  const isReadOnly = project?.state.kind === 'read_only';
  const ways: readonly Way[] = [
    ...(canTake
      ? [
          {
            ...({ id: 'take-in', label: 'recovery.takeIn', primary: true, run: takeIn } as const),
            detail: isReadOnly ? t('recovery.takeIn.readOnly') : t('recovery.takeIn.detail', { count: fits }),
          },
        ]
      : []),
    ...(refused
      ? [
          {
            ...({ id: 'make-anew', label: 'recovery.makeAnew', primary: true, run: makeAnew } as const),
            detail: t('recovery.makeAnew.detail'),
          },
          {
            ...({ id: 'write-tables', label: 'recovery.writeTables', run: writeTables } as const),
            detail: t('recovery.writeTables.detail'),
          },
        ]
      : []),
    {
      ...({ id: 'save-all', label: 'recovery.saveAll', run: saveAll } as const),
      detail: t('recovery.saveAll.detail'),
    },
  ];
  return { ways, isReadOnly };
}
