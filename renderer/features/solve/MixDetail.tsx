import type { AnswerView, SolveView } from '@shared/features/solve/contract';
import { leverAmount } from '@shared/features/solve/limit-words';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { Mark } from '../../kit/ui/Mark';
import { Section } from '../../kit/ui/Section';
import { LEVER_COLOURS } from './MixTable';

interface MixDetailProps {
  readonly view: SolveView;
  readonly item: AnswerView;
  readonly known: KnownThings;
}

/** What the chosen mix is made of, material by material, and how far each material reaches when it is run. */
export function MixDetail({ view, item: { answer, run }, known }: MixDetailProps) {
  const { t, f } = useWords();
  const used = view.levers.filter(({ lever }) => (answer.mix[lever.id] ?? 0) > 0);
  return (
    <Section
      title={t('solve.detail', { name: t(`solve.way.${answer.kind}`) })}
      definition={t('solve.detailWhat')}
      testId="mix-detail"
    >
      <table className="ld-table">
        <thead>
          <tr>
            <th>{t('solve.material')}</th>
            <th>{t('solve.lever')}</th>
            <th className="is-right">{t('solve.amount')}</th>
            <th>{t('solve.mark')}</th>
            <th className="is-right">{t('solve.daysReached')}</th>
          </tr>
        </thead>
        <tbody>
          {run.byMaterial.flatMap(({ materialId, reachedDays }) => {
            const mine = used.filter(({ lever }) => lever.materialId === materialId);
            const days =
              reachedDays === null ? t('solve.over', { days: view.window.days }) : f.figure(reachedDays);
            if (mine.length === 0) {
              return [
                <tr key={materialId} className="is-void">
                  <td>{known.materialName(materialId)}</td>
                  <td colSpan={3}>{t('solve.nothingNeeded')}</td>
                  <td className="is-right">{days}</td>
                </tr>,
              ];
            }
            return mine.map(({ lever }, index) => (
              <tr key={lever.id}>
                <td>{index === 0 && known.materialName(materialId)}</td>
                <td>
                  <i
                    className="ld-swatch"
                    style={{ background: LEVER_COLOURS[lever.kind] }}
                    aria-hidden="true"
                  />{' '}
                  {lever.kind === 'offtake'
                    ? t('solve.offtakeFrom', { supplier: known.supplierName(lever.supplierId) })
                    : t(`solve.kind.${lever.kind}`)}
                </td>
                <td className="is-right">{leverAmount(lever, answer.mix[lever.id] ?? 0, { t, f })}</td>
                <td>
                  <Mark mark={lever.mark} withWord />
                </td>
                <td className="is-right">{index === 0 && days}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </Section>
  );
}
