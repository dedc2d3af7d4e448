import { FEW_NAMES, type NameCause, namesTogether } from '@shared/features/importing/causes';
import { NEW_NAME, OUT } from '@shared/features/importing/name-answers';
import type { NameKind } from '@shared/model/mapping';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { NameRow } from './NameRow';

interface NameRowsProps {
  readonly open: readonly NameCause[];
  readonly known: ReferenceLookup;
  readonly busy: boolean;
  readonly onDecide: (kind: NameKind, texts: readonly string[], as: string) => void;
}

/** Names that are not known, one line and one decision each; those of one kind can be decided about together, and of many only the first are listed. */
export function NameRows({ open, known, busy, onDecide }: NameRowsProps) {
  const { t, f } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<NameKind>>(new Set());
  return namesTogether(open).map(({ name: { kind, takes, alone }, causes, rows }) => {
    const count = f.whole(causes.length);
    const isListed = causes.length <= FEW_NAMES || opened.has(kind);
    const decideAll = (as: string): void => {
      if (busy) return;
      onDecide(
        kind,
        causes.map(({ name }) => name.text),
        as,
      );
    };
    return (
      <div key={`${kind} ${takes.join()}`} aria-busy={busy}>
        {causes.length > 1 && (
          <div className="ld-flex ld-gap-6 ld-wrap ld-pad-top-8" data-testid={`names-${kind}`}>
            <span className="ld-definition ld-grow">
              {t('importing.names.all', {
                count,
                kind: t(`importing.names.kind.${kind}`),
                rows: f.whole(rows),
              })}
            </span>
            {takes.includes('new') && alone !== true && (
              <Button
                small
                aria-disabled={busy}
                onClick={() => decideAll(NEW_NAME)}
                data-testid={`all-new-${kind}`}
              >
                {t('importing.names.allNew', { count })}
              </Button>
            )}
            <Button small aria-disabled={busy} onClick={() => decideAll(OUT)} data-testid={`all-out-${kind}`}>
              {t('importing.names.allOut', { count })}
            </Button>
          </div>
        )}
        <ul className="imp-problems ld-lines">
          {(isListed ? causes : causes.slice(0, FEW_NAMES)).map((cause) => (
            <NameRow
              key={cause.name.text}
              cause={cause}
              known={known}
              busy={busy}
              onDecide={(text, as) => onDecide(kind, [text], as)}
            />
          ))}
        </ul>
        {!isListed && (
          <Button kind="quiet" small onClick={() => setOpened(new Set([...opened, kind]))}>
            {t('importing.more.cause', { count: f.whole(causes.length - FEW_NAMES) })}
          </Button>
        )}
      </div>
    );
  });
}
