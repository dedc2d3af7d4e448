import { MARKS, type Mark } from '@shared/base/certainty';
import type { LeverOffer, LeversView } from '@shared/features/solve/contract';
import type { Lever } from '@shared/model/lever';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { IconButton } from '../../kit/ui/Button';
import { Mark as MarkSign } from '../../kit/ui/Mark';
import { Section } from '../../kit/ui/Section';
import { changeLever } from './backwards-state';
import { LEVER_COLOURS } from './MixTable';
import { NumberBox } from './NumberBox';

/** Costs are written in millions of yen a tonne, which are the thousands of yen a kilogram of the trade. */
const MILLION = 1e6;

/** The levers of one material with their limits, costs and marks, each to be said otherwise. */
export function LeverTable({ levers, known }: { readonly levers: LeversView; readonly known: KnownThings }) {
  const { t } = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const materialId = levers.materials.find((id) => id === wanted) ?? levers.materials.at(-1) ?? '';
  const rows = levers.levers.filter(({ lever }) => lever.materialId === materialId);
  return (
    <Section
      title={t('backwards.levers')}
      definition={t('backwards.leversWhat')}
      aside={
        <select
          className="bwd-small-pick"
          aria-label={t('backwards.leversOf')}
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
      <table className="ld-table bwd-levers">
        <thead>
          <tr>
            <th>{t('backwards.lever')}</th>
            <th className="is-right">{t('backwards.atMost')}</th>
            <th />
            <th className="is-right">{t('backwards.costPerTonne')}</th>
            <th className="is-right">{t('backwards.holding')}</th>
            <th>{t('backwards.mark')}</th>
            <th aria-label={t('backwards.reset')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((offer) => (
            <LeverRow key={offer.lever.id} offer={offer} known={known} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function LeverRow({ offer, known }: { readonly offer: LeverOffer; readonly known: KnownThings }) {
  const { t, f } = useWords();
  const { lever, edited } = offer;
  const name = leverWords(lever, known, t);
  const box = (part: string) => `${name}, ${part}`;
  const cost = lever.kind === 'stock' ? lever.purchaseYen : lever.yenPerTonne;
  const figure = (value: number) => fittingFigure(value, f);
  return (
    <tr data-lever={lever.id}>
      <td>
        <span className="bwd-lever-name">
          <i className="ld-swatch" style={{ background: LEVER_COLOURS[lever.kind] }} aria-hidden="true" />
          <span>
            {name}
            {lever.kind === 'offtake' && (
              <span className="ld-caption bwd-under">
                {offer.freeCapacity === null
                  ? t('backwards.capacityUnknown')
                  : t('backwards.capacityFree', { free: figure(offer.freeCapacity) })}
                {lever.ramp.startYear !== null &&
                  ` · ${t('backwards.fromYear', { year: f.year(lever.ramp.startYear) })}`}
              </span>
            )}
          </span>
        </span>
      </td>
      <td className="is-right">
        <NumberBox
          label={box(t('backwards.atMost'))}
          value={lever.max}
          shown={figure}
          most={lever.kind === 'saving' ? 100 : 1e7}
          onChange={(max) => max !== null && changeLever(lever.id, { max, mark: editedMark(offer) })}
          testId="lever-max"
        />
      </td>
      <td className="ld-caption">{t(`backwards.unit.${lever.kind}`)}</td>
      <td className="is-right">
        <NumberBox
          label={box(t('backwards.costPerTonne'))}
          value={cost / MILLION}
          shown={figure}
          onChange={(value) =>
            value !== null &&
            changeLever(lever.id, {
              ...(lever.kind === 'stock'
                ? { purchaseYen: value * MILLION }
                : { yenPerTonne: value * MILLION }),
              mark: editedMark(offer),
            })
          }
          testId="lever-cost"
        />
      </td>
      <td className="is-right">
        {lever.kind === 'stock' ? (
          <NumberBox
            label={box(t('backwards.holding'))}
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
        <span className="ld-row bwd-mark">
          <MarkSign mark={lever.mark} />
          <select
            className="bwd-small-pick"
            aria-label={box(t('backwards.mark'))}
            value={lever.mark}
            onChange={({ target }) => changeLever(lever.id, { mark: target.value as Mark })}
          >
            {MARKS.map((mark) => (
              <option key={mark} value={mark}>
                {t(`mark.${mark}`)}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td className="is-right">
        {edited && (
          <IconButton
            icon="reset"
            size={14}
            label={t('backwards.resetLever', { name })}
            onClick={() => changeLever(lever.id, null)}
          />
        )}
      </td>
    </tr>
  );
}

/** A figure that a person has typed is their estimate, unless they have said so already. */
function editedMark({ lever, edited }: LeverOffer): Mark {
  return edited ? lever.mark : 'estimated';
}

function leverWords(lever: Lever, known: KnownThings, t: ReturnType<typeof useWords>['t']): string {
  return lever.kind === 'offtake'
    ? t('backwards.offtakeFrom', { supplier: known.supplierName(lever.supplierId) })
    : t(`solve.kind.${lever.kind}`);
}
