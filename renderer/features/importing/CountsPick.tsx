import { FIGURE_KINDS, type FigureKind } from '@shared/base/figure-kind';
import type { FileInspection } from '@shared/features/importing/inspection';
import { reasonOf, reasonWords } from '@shared/features/importing/reasons';
import { fieldsGiven, misplaced, saysCounted } from '@shared/features/importing/required-fields';
import { takesKind, targetOf } from '@shared/features/importing/targets';
import { isRowTarget, ROW_TARGETS } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import { useWords } from '../../kit/state/language';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { chooseCounted } from './import-actions';

interface CountsPickProps {
  readonly inspection: FileInspection;
  readonly mapping: Mapping;
}

/** The one question that every file is asked: what its figures count. It decides the table that they go into. */
export function CountsPick({ inspection, mapping }: CountsPickProps) {
  const { t } = useWords();
  const { counts = null } = mapping;
  const proposed = inspection.guess.mapping.counts ?? null;
  const kind = misplaced(mapping);
  /** The chosen table stays where it has a place for the kind. */
  const intoFor = (one: FigureKind) =>
    mapping.into != null && takesKind(mapping.into, one) ? mapping.into : null;
  const isCovered = fieldsGiven(mapping).has('counts');
  const reason = reasonOf('counts', mapping, inspection);
  const why = reasonWords(reason, t);
  const isOwn = typeof reason !== 'string' && reason.code === 'importing.why.chosen';
  const isOpen = kind !== null || !saysCounted(mapping);
  const target = targetOf(mapping);
  const proposedRows = inspection.guess.rowsSaid?.target ?? null;
  return (
    <Section
      title={t('importing.recipe.countsOpen')}
      aside={isOpen ? <Tag tone="warn">{t('importing.open')}</Tag> : undefined}
      testId="import-counts"
    >
      {!isCovered && (
        <div
          className="imp-kinds ld-choice ld-columns ld-above-8"
          role="radiogroup"
          aria-label={t('importing.recipe.countsOpen')}
        >
          {FIGURE_KINDS.map((one) => (
            <label
              key={one}
              className={`ld-flex ld-items-center ld-gap-6 ld-size-grid ld-rule-below${one === counts ? ' ld-strong' : ''}`}
            >
              <input
                type="radio"
                name="counts"
                checked={one === counts}
                onChange={() => void chooseCounted({ counts: one, into: intoFor(one) })}
                data-testid={`import-counts-${one}`}
              />
              <span>{t(`importing.counts.${one}`)}</span>
            </label>
          ))}
        </div>
      )}
      {!isCovered && (
        <details
          className="ld-folded ld-rule-above ld-pad-top-8 ld-above-8"
          open={isOpen || isRowTarget(target)}
        >
          <summary>{t('importing.counts.noFigures')}</summary>
          <div
            className="imp-kinds ld-choice ld-columns ld-above-8"
            role="radiogroup"
            aria-label={t('importing.counts.noFigures')}
          >
            {ROW_TARGETS.map((one) => (
              <label
                key={one}
                className={`ld-flex ld-items-center ld-gap-6 ld-size-grid ld-rule-below${one === target ? ' ld-strong' : ''}`}
              >
                <input
                  type="radio"
                  name="counts"
                  checked={one === target}
                  onChange={() => void chooseCounted({ counts: null, into: one })}
                  data-testid={`import-counts-${one}`}
                />
                <span>{t(`importing.into.${one}`)}</span>
              </label>
            ))}
          </div>
        </details>
      )}
      {kind === null ? (
        <p className="ld-definition ld-above-8">
          {(!isCovered && counts !== null && counts === proposed && !isOwn) ||
          (isRowTarget(target) && target === proposedRows)
            ? t('importing.proposedWhy', { why })
            : why}
        </p>
      ) : (
        <NoteBar tone="warn">
          {t(targetOf(mapping) === 'share' ? 'refusal.mapping.notSupply' : 'refusal.mapping.notForTable', {
            figureKind: t(`importing.counts.${kind}`),
          })}
        </NoteBar>
      )}
    </Section>
  );
}
