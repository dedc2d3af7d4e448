import type { RunEvidence, RunInput } from '@shared/features/scenarios/contract';
import { byId, titlesOf } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { isStockTier } from '@shared/model/tables/stock';
import { fittingMass } from '@shared/words/fitting-figure';
import type { ReactNode } from 'react';
import { Dissent } from '../../kit/figures/Dissent';
import { useAnswer } from '../../kit/state/answer';
import { useWords, type Words } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';

const METHOD = ['stop', 'given', 'arrivals', 'cover', 'loss', 'price'] as const;

interface RunBasisProps {
  readonly scenarioId: string;
  readonly materialId: MaterialId;
  readonly reference: Reference;
}

/** What a result rests on, all in one place: how it is worked out, its figures, their assumptions with dissent, their documents. */
export function RunBasis({ scenarioId, materialId, reference }: RunBasisProps) {
  const words = useWords();
  const { t } = words;
  const { value } = useAnswer('scenarios.evidence', { scenarioId, materialId });
  return (
    <>
      <Part title={t('scenarios.basis.method')}>
        <ul className="ld-small">
          {METHOD.map((step) => (
            <li className="ld-pad-top-4 ld-pad-bottom-4" key={step}>
              {t(`scenarios.basis.${step}`)}
            </li>
          ))}
        </ul>
      </Part>
      {value !== null && <Figures evidence={value} reference={reference} />}
      {value !== null && <Assumptions evidence={value} />}
      {value !== null && <Sources evidence={value} />}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="ld-inspector-part">
      <h3 className="ld-subhead">{title}</h3>
      {children}
    </section>
  );
}

/** A document is named by its number in the list below. */
function Figures({ evidence, reference }: { readonly evidence: RunEvidence; readonly reference: Reference }) {
  const words = useWords();
  const { t } = words;
  const numbers = new Map(evidence.sources.map(({ id }, index) => [id, index + 1]));
  return (
    <Part title={t('scenarios.basis.inputs')}>
      <p className="ld-caption">{t('scenarios.basis.kept')}</p>
      <table className="ld-table" data-testid="run-inputs">
        <tbody>
          {evidence.inputs.map((input) => (
            <tr key={input.id}>
              <th scope="row">
                {inputName(input, reference, words)}
                <div className="ld-caption">
                  {words.f.items([
                    ...input.codes,
                    ...(input.sourceId === null ? [] : [`[${numbers.get(input.sourceId) ?? ''}]`]),
                  ])}
                </div>
              </th>
              <td className={input.secret ? 'is-right ld-strong ld-secret' : 'is-right ld-strong'}>
                {input.unit === 'percent' ? words.f.percent(input.value) : fittingMass(input.value, words.f)}{' '}
                <Mark mark={input.mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function inputName({ kind, of, year }: RunInput, reference: Reference, { t, f, nameOf }: Words): string {
  const thing = byId(reference.suppliers, of) ?? byId(reference.uses, of);
  const named =
    of === null
      ? null
      : isStockTier(of)
        ? t(`scenarios.tierName.${of}`)
        : thing === undefined
          ? of
          : nameOf(thing);
  return f.beside([
    t(`scenarios.basis.kind.${kind}`),
    ...(named === null ? [] : [named]),
    ...(year === null ? [] : [String(year)]),
  ]);
}

function Assumptions({ evidence: { assumptions } }: { readonly evidence: RunEvidence }) {
  const { t, language } = useWords();
  return (
    <Part title={t('scenarios.basis.assumptions')}>
      {assumptions.length === 0 && <p className="ld-caption">{t('scenarios.basis.noAssumption')}</p>}
      <ul className="ld-small" data-testid="run-assumptions">
        {assumptions.map((row) => (
          <li className="ld-pad-top-4 ld-pad-bottom-4" key={row.id}>
            <b>{row.code}</b> {language === 'ja' ? row.textJa : row.textEn} <Mark mark={row.mark} />
            <div className="ld-caption">{row.owner}</div>
            <Dissent of={row} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Sources({ evidence: { sources } }: { readonly evidence: RunEvidence }) {
  const { t, f, nameOf } = useWords();
  return (
    <Part title={t('scenarios.basis.sources')}>
      {sources.length === 0 && <p className="ld-caption">{t('scenarios.basis.noSource')}</p>}
      <ul className="ld-small" data-testid="run-sources">
        {sources.map((row, index) => (
          <li className="ld-pad-top-4 ld-pad-bottom-4" key={row.id}>
            [{index + 1}] {nameOf(titlesOf(row))} <Mark mark={row.mark} />
            {row.date !== null && <div className="ld-caption">{f.tableDate(row.date)}</div>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
