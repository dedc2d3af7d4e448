import { MARKS, type Mark } from '@shared/base/certainty';
import type { LeverOffer, LeversView } from '@shared/features/solve/contract';
import { fromMessage } from '@shared/features/solve/report-messages';
import { isBought, isSaved, type Lever, priceOfLever } from '@shared/model/lever';
import { formatted } from '@shared/report/report-message';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { IconButton } from '../../kit/ui/Button';
import { Mark as MarkSign } from '../../kit/ui/Mark';
import { Section } from '../../kit/ui/Section';
import { LeverSwatch } from './MixTable';
import { NumberBox } from './NumberBox';
import { changeLever } from './solve-state';

/** Costs are written in millions of yen a tonne, which are the thousands of yen a kilogram of the trade. */
const MILLION = 1e6;

/** The levers of one material with their limits, costs and marks, each to be said otherwise. */
export function LeverTable({
  levers,
  known,
}: {
  readonly levers: LeversView;
  readonly known: ReferenceLookup;
}) {
  const { t } = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const materialId = levers.materials.find((id) => id === wanted) ?? levers.materials.at(-1) ?? '';
  const rows = levers.levers.filter(({ lever }) => lever.materialId === materialId);
  return (
    <Section
      title={t('solve.levers')}
      definition={t('solve.leversWhat')}
      aside={
        <select
          className="ld-small-select is-auto"
          aria-label={t('solve.leversOf')}
          value={materialId}
          onChange={({ target }) => setWanted(target.value)}
          data-testid="levers-of"
        >
          {levers.materials.map((id) => (
            <option key={id} value={id}>
              {known.materialName(id)}
            </option>
          ))}
        </select>
      }
      testId="levers"
    >
      <table className="ld-table solve-levers" aria-label={t('solve.levers')}>
        <thead>
          <tr>
            <th>{t('solve.lever')}</th>
            <th className="is-right">{t('solve.atMost')}</th>
            <th className="is-right">{t('solve.lead')}</th>
            <th className="is-right">{t('solve.perMonth')}</th>
            <th className="is-right">{t('solve.costPerTonne')}</th>
            <th className="is-right">{t('solve.holding')}</th>
            <th>{t('solve.mark')}</th>
            <th aria-label={t('solve.reset')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((offer) => (
            <LeverRow key={offer.lever.id} offer={offer} view={levers} known={known} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface LeverRowProps {
  readonly offer: LeverOffer;
  readonly view: LeversView;
  readonly known: ReferenceLookup;
}

function LeverRow({ offer, view, known }: LeverRowProps) {
  const { t, f } = useFormatter();
  const { lever, edited } = offer;
  const name = leverWords(lever, known, t);
  const box = (part: string) => `${name}, ${part}`;
  const cost = priceOfLever(lever);
  const figure = (value: number) => fittingFigure(value, f);
  return (
    <tr data-lever={lever.id}>
      <th scope="row">
        <LeverName offer={offer} view={view} name={name} />
      </th>
      <td className="is-right">
        <NumberBox
          label={box(t('solve.atMost'))}
          value={lever.max}
          shown={figure}
          most={isSaved(lever) ? 100 : 1e7}
          onChange={(max) => max !== null && changeLever(lever.id, { max, mark: editedMark(offer) })}
          testId="lever-max"
        />
        <span className="ld-caption ld-block">{t(`solve.unit.${lever.kind}`)}</span>
      </td>
      <td className="is-right">
        <NumberBox
          label={box(t('solve.lead'))}
          value={lever.leadDays}
          shown={String}
          most={36_500}
          whole
          onChange={(days) =>
            days !== null && changeLever(lever.id, { leadDays: days, mark: editedMark(offer) })
          }
          testId="lever-lead"
        />
      </td>
      <td className="is-right">
        {lever.kind === 'stock' || lever.kind === 'spot' ? (
          <NumberBox
            label={box(t('solve.perMonth'))}
            value={lever.perMonth}
            shown={figure}
            optional
            placeholder={t('solve.noBudget')}
            onChange={(perMonth) => changeLever(lever.id, { perMonth, mark: editedMark(offer) })}
          />
        ) : (
          '–'
        )}
      </td>
      <td className="is-right">
        <NumberBox
          label={box(t('solve.costPerTonne'))}
          value={cost === null ? null : cost / MILLION}
          shown={figure}
          optional
          placeholder={t('solve.notKnown')}
          onChange={(value) => {
            const yen = value === null ? null : value * MILLION;
            changeLever(lever.id, {
              ...(isBought(lever) ? { purchaseYen: yen } : { yenPerTonne: yen }),
              mark: editedMark(offer),
            });
          }}
          testId="lever-cost"
        />
      </td>
      <td className="is-right">
        {lever.kind === 'stock' ? (
          <NumberBox
            label={box(t('solve.holding'))}
            value={lever.holdingYen / MILLION}
            shown={figure}
            onChange={(value) =>
              value !== null &&
              changeLever(lever.id, { holdingYen: value * MILLION, mark: editedMark(offer) })
            }
          />
        ) : (
          '–'
        )}
      </td>
      <td>
        <LeverMark lever={lever} label={box(t('solve.mark'))} />
      </td>
      <td className="is-right">
        {edited && (
          <IconButton
            icon="reset"
            size={14}
            label={t('solve.resetLever', { name })}
            onClick={() => changeLever(lever.id, null)}
          />
        )}
      </td>
    </tr>
  );
}

function LeverName({ offer, view, name }: Omit<LeverRowProps, 'known'> & { readonly name: string }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { lever } = offer;
  return (
    <span className="ld-row-base ld-gap-6">
      <LeverSwatch kind={lever.kind} />
      <span>
        {name}
        <span className="ld-caption ld-block">
          {f.beside([
            ...(lever.kind !== 'offtake'
              ? []
              : offer.freeCapacity === null
                ? [t('solve.capacityUnknown')]
                : [t('solve.capacityFree', { free: fittingFigure(offer.freeCapacity, f) })]),
            formatted(
              lever.kind === 'stock'
                ? fromMessage(lever, view)
                : { key: 'solve.fromDay', with: { from: fromMessage(lever, view) } },
              formatter,
            ),
          ])}
        </span>
      </span>
    </span>
  );
}

function LeverMark({ lever, label }: { readonly lever: Lever; readonly label: string }) {
  const { t } = useWords();
  return (
    <span className="ld-row ld-gap-4">
      <MarkSign mark={lever.mark} />
      <select
        className="ld-small-select is-auto"
        aria-label={label}
        value={lever.mark}
        onChange={({ target }) =>
          changeLever(lever.id, { mark: MARKS.find((one) => one === target.value) ?? lever.mark })
        }
      >
        {MARKS.map((mark) => (
          <option key={mark} value={mark}>
            {t(`mark.${mark}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A figure that a person has typed is their estimate, unless they have said so already. */
function editedMark({ lever, edited }: LeverOffer): Mark {
  return edited ? lever.mark : 'estimated';
}

function leverWords(lever: Lever, known: ReferenceLookup, t: ReturnType<typeof useWords>['t']): string {
  return lever.kind === 'offtake'
    ? t('solve.offtakeFrom', { supplier: known.supplierName(lever.supplierId) })
    : t(`solve.kind.${lever.kind}`);
}
