import { placeOfChange, type RoundTripChange } from '@shared/features/importing/round-trip/contract';
import { figureWords, originWords, valueWords } from '@shared/features/importing/round-trip/round-trip-words';
import { noticeWords } from '@shared/words/notice-words';
import { useState } from 'react';
import { useWords } from '../../../kit/state/language';
import { MassOf } from '../../../kit/state/mass-of';
import { Button } from '../../../kit/ui/Button';
import { Section } from '../../../kit/ui/Section';
import { Tag } from '../../../kit/ui/Tag';
import { type RoundTripState, takeUnsure } from './round-trip-state';

const AT_ONCE = 100;

/** The edits that the scenarios can hold: cell, figure, old and new; unsure ones to be ticked, conflicts with the value as exported. */
export function ChangeTable({ state }: { readonly state: RoundTripState }) {
  const { t, f } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  const { changes, scenarios } = state.read;
  const hasConflict = changes.some(({ conflict }) => conflict);
  const hasUnsure = changes.some(({ unsure }) => unsure);
  const isSeveral = scenarios.length > 1;
  return (
    <Section
      title={t('roundTrip.page.changes')}
      definition={t(hasUnsure ? 'roundTrip.page.unsureHint' : 'roundTrip.page.changesHint')}
      testId="round-trip-changes"
    >
      <div className="ld-scroll">
        <table className="ld-table rt-table ld-above-8">
          <thead>
            <tr>
              <th scope="col">{t('roundTrip.page.take')}</th>
              {isSeveral && <th scope="col">{t('roundTrip.scenario')}</th>}
              <th scope="col">{t('roundTrip.cell')}</th>
              <th scope="col">{t('roundTrip.what')}</th>
              {hasConflict && (
                <th scope="col" className="is-right">
                  {t('roundTrip.written')}
                </th>
              )}
              <th scope="col" className="is-right">
                {t('roundTrip.old')}
              </th>
              <th scope="col" className="is-right">
                {t('roundTrip.new')}
              </th>
              <th scope="col">{t('roundTrip.unit')}</th>
              <th scope="col">{t('roundTrip.origin')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, shown).map((change) => (
              <Row
                key={placeOfChange(change)}
                change={change}
                isTaken={!change.unsure || state.unsure.includes(placeOfChange(change))}
                hasConflict={hasConflict}
                isSeveral={isSeveral}
              />
            ))}
          </tbody>
        </table>
      </div>
      {changes.length > shown && (
        <Button kind="quiet" small onClick={() => setShown(shown + AT_ONCE * 5)}>
          {t('roundTrip.page.more', { count: f.whole(changes.length - shown) })}
        </Button>
      )}
    </Section>
  );
}

interface RowProps {
  readonly change: RoundTripChange;
  readonly isTaken: boolean;
  readonly hasConflict: boolean;
  readonly isSeveral: boolean;
}

function Row({ change, isTaken, hasConflict, isSeveral }: RowProps) {
  const { t, f, nameOf } = useWords();
  const place = placeOfChange(change);
  const what = figureWords(change, t);
  return (
    <tr className={isTaken ? undefined : 'is-void'} data-testid="round-trip-change">
      <td className="rt-take">
        {change.unsure ? (
          <input
            type="checkbox"
            checked={isTaken}
            aria-label={t('roundTrip.page.takeCell', { place })}
            onChange={(event) => takeUnsure(place, event.target.checked)}
            data-testid="round-trip-take"
          />
        ) : (
          <span className="ld-strong ld-changed" role="img" aria-label={t('roundTrip.page.taken')}>
            ≠
          </span>
        )}
      </td>
      {isSeveral && <td className="rt-scenario ld-anywhere">{nameOf(change.scenario)}</td>}
      <td className="rt-place ld-medium ld-nowrap">{place}</td>
      <td className="ld-anywhere">
        {what}
        {change.conflict && (
          <span className="ld-nowrap">
            <Tag tone="warn">{t('roundTrip.conflict')}</Tag>
          </span>
        )}
        {change.remarks.map((remark) => (
          <span className="ld-caption ld-ink-2 ld-block" key={remark.code}>
            {noticeWords(remark, t)}
          </span>
        ))}
      </td>
      {hasConflict && (
        <td className="is-right ld-ink-2">{change.conflict ? valueWords(change.written, change, f) : ''}</td>
      )}
      <td className="is-right">
        {isTaken ? (
          <del className="ld-ink-3">{valueWords(change.old, change, f)}</del>
        ) : (
          valueWords(change.old, change, f)
        )}
      </td>
      <td className="is-right ld-changed">
        <b>{valueWords(change.next, change, f)}</b>
      </td>
      <td className="ld-nowrap">
        <MassOf ids={change.parts.flatMap(({ key }) => key.split('|'))}>
          <UnitOf unit={change.unit} />
        </MassOf>
      </td>
      <td className="ld-ink-2 rt-from ld-anywhere">{originWords(change.origin, t)}</td>
    </tr>
  );
}

/** The unit of a figure, in words of what its tonnes count. */
export function UnitOf({ unit }: { readonly unit: RoundTripChange['unit'] }) {
  return useWords().t(`roundTrip.unitOf.${unit}`);
}
