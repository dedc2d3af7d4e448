import { blueprintWords } from '@shared/features/blueprint/blueprint-words';
import type { BlueprintMaterial, BlueprintView } from '@shared/model/blueprint';
import { useWords } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';

interface BlueprintPathProps {
  readonly view: BlueprintView;
  readonly material: BlueprintMaterial;
}

/** One material: when which line is reached, the pace of each lever with its mark, and the path year by year. */
export function BlueprintPath({ view, material }: BlueprintPathProps) {
  const { t, language } = useWords();
  const words = blueprintWords(t, language);
  return (
    <div data-testid="blueprint-path">
      <ul className="ld-blueprint-reached">
        {material.reached.map((level) => (
          <li key={`${level.targetId} ${level.percent}`} className="ld-strong">
            {words.reached(level, material)}
          </li>
        ))}
      </ul>
      <p className="ld-definition">{t(view.definition.code, view.definition.params)}</p>
      <Levers material={material} />
      <Years material={material} />
      {[...material.remarks, ...view.remarks].map((remark) => (
        <p key={remark.code} className="ld-definition">
          {t(remark.code, remark.params)}
        </p>
      ))}
    </div>
  );
}

function Levers({ material }: { readonly material: BlueprintMaterial }) {
  const { t, f, language } = useWords();
  const words = blueprintWords(t, language);
  return (
    <table className="ld-table" aria-label={t('blueprint.column.lever')}>
      <thead>
        <tr>
          <th>{t('blueprint.column.lever')}</th>
          <th>{t('blueprint.column.from')}</th>
          <th>{t('blueprint.column.to')}</th>
          <th className="is-right">{t('blueprint.column.pace')}</th>
          <th className="is-right">{t('blueprint.column.part')}</th>
          <th>{t('blueprint.column.mark')}</th>
        </tr>
      </thead>
      <tbody>
        {material.levers.map((lever) => (
          <tr key={lever.lever} title={t(lever.definition.code, lever.definition.params)}>
            <td>
              {t(`blueprint.lever.name.${lever.lever}`)}
              <div className="ld-caption">{t(lever.definition.code, lever.definition.params)}</div>
            </td>
            <td className="ld-nowrap">{words.from(lever)}</td>
            <td className="ld-nowrap">{words.to(lever)}</td>
            <td className="is-right">{words.pace(lever)}</td>
            <td className="is-right">{f.signed(material.change.parts[lever.lever])}</td>
            <td>
              <Mark mark={lever.mark} withWord />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Years({ material }: { readonly material: BlueprintMaterial }) {
  const { t, f } = useWords();
  return (
    <table className="ld-table ld-blueprint-years" aria-label={t('blueprint.column.year')}>
      <thead>
        <tr>
          <th>{t('blueprint.column.year')}</th>
          <th className="is-right">{t('blueprint.column.share')}</th>
          <th className="is-right">{t('blueprint.column.dependence')}</th>
          <th className="is-right">{t('blueprint.column.tonnes')}</th>
          <th className="is-right">{t('blueprint.column.demand')}</th>
        </tr>
      </thead>
      <tbody>
        {material.path.map(({ state, dependencePercent, dependenceTonnes }) => (
          <tr key={state.year}>
            <td>{f.year(state.year)}</td>
            <td className="is-right">{f.figure(state.sharePercent)}</td>
            <td className="is-right">{f.figure(dependencePercent)}</td>
            <td className="is-right">{f.figure(dependenceTonnes)}</td>
            <td className="is-right">{f.figure(state.demandTonnes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
