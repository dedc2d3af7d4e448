import { FEW_NAMES } from '@shared/features/importing/causes';
import { OUT } from '@shared/features/importing/name-answers';
import type { NameAnswer, NameKind } from '@shared/model/mapping';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { importState } from './import-state';
import { answerWords } from './name-choices';

interface DecidedNamesProps {
  readonly known: ReferenceLookup;
  readonly busy: boolean;
  readonly onTakeBack: (kind: NameKind, texts: readonly string[]) => void;
}

/** What was decided about names of the file, each of which can be taken back; of many that are decided alike the first are listed. */
export function DecidedNames({ known, busy, onTakeBack }: DecidedNamesProps) {
  const words = useWords();
  const { t, f } = words;
  const decided = useStore(importState).mapping?.answers?.names ?? [];
  if (decided.length === 0) return null;
  const alike = new Map<string, NameAnswer[]>();
  for (const one of decided) {
    const key = `${one.kind} ${one.as}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const many = [...alike.values()].filter((own) => own.length > FEW_NAMES);
  const listed = [...alike.values()].flatMap((own) =>
    own.length > FEW_NAMES ? own.slice(0, FEW_NAMES) : own,
  );
  return (
    <ul className="imp-decided ld-lines" data-testid="import-names-decided">
      {listed.map(({ kind, text, as }) => (
        <li key={`${kind} ${text}`}>
          <Icon name="check" weight={2} />
          <div>
            <span className="ld-small ld-below-4 ld-block">
              {as === OUT
                ? t('importing.names.decided.out', { text })
                : as.startsWith('new')
                  ? t('importing.names.decided.new', { text })
                  : t('importing.names.decided.is', { text, as: answerWords(kind, as, words, known) })}
            </span>
            <Button
              small
              aria-disabled={busy}
              aria-label={t('report.pair', { name: text, value: t('importing.takeBack') })}
              onClick={() => !busy && onTakeBack(kind, [text])}
            >
              {t('importing.takeBack')}
            </Button>
          </div>
        </li>
      ))}
      {many.map((own) => (
        <li key={`${own[0]?.kind} ${own[0]?.as}`}>
          <Icon name="check" weight={2} />
          <div>
            <span className="ld-small ld-below-4 ld-block">
              {t('importing.more.cause', { count: f.whole(own.length - FEW_NAMES) })}
            </span>
            <Button
              small
              aria-disabled={busy}
              onClick={() =>
                !busy &&
                own[0] !== undefined &&
                onTakeBack(
                  own[0].kind,
                  own.map(({ text }) => text),
                )
              }
            >
              {t('importing.names.takeAllBack', { count: f.whole(own.length) })}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
