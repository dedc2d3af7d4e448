import { byId } from '@shared/model/catalogue';
import type { ClockLine } from '@shared/model/line-clock';
import type { Material } from '@shared/model/tables/material';
import { useWords } from '../../kit/state/language';
import { GroupButtons } from '../../kit/ui/GroupButtons';

interface MaterialChipsProps {
  readonly materials: readonly Material[];
  /** Empty for all. */
  readonly chosen: readonly string[];
  /** Absent: shown only. */
  readonly onChange?: (chosen: readonly string[]) => void;
}

/** Element symbols: filled when a shock is on them. With `onChange` each is a switch. */
export function MaterialChips({ materials, chosen, onChange }: MaterialChipsProps) {
  const { t, nameOf } = useWords();
  if (onChange === undefined) {
    const shown = materials.filter((material) => chosen.includes(material.id));
    if (shown.length === 0)
      return (
        <div className="ld-row ld-gap-4 ld-wrap">
          <span className="scn-chip ld-ink-2">{t('scenarios.allMaterials')}</span>
        </div>
      );
    return (
      <div className="ld-row ld-gap-4 ld-wrap">
        {shown.map((material) => (
          <ElementChip key={material.id} material={material} filled />
        ))}
      </div>
    );
  }
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      <GroupButtons materials={materials} chosen={chosen} onChange={onChange} />
      <div className="ld-row ld-gap-4 ld-wrap">
        {materials.map((material) => (
          <button
            key={material.id}
            type="button"
            className={`scn-chip ld-ink-2 is-switch is-${material.weight}${chosen.includes(material.id) ? ' is-filled' : ''}`}
            aria-pressed={chosen.includes(material.id)}
            aria-label={nameOf(material)}
            title={nameOf(material)}
            onClick={() => toggle(material.id)}
          >
            {material.id}
          </button>
        ))}
      </div>
    </>
  );
}

/** One symbol; filled for the element that counts here. */
export function ElementChip({ material, filled }: { readonly material: Material; readonly filled: boolean }) {
  const { nameOf } = useWords();
  return (
    <abbr
      className={`scn-chip ld-ink-2 is-${material.weight}${filled ? ' is-filled' : ''}`}
      title={nameOf(material)}
    >
      {material.id}
    </abbr>
  );
}

interface LineChipsProps {
  readonly line: Pick<ClockLine, 'materialIds' | 'binding'>;
  readonly materials: readonly Material[];
}

/** What a line needs: the element that holds it back is filled, the others hollow. */
export function LineChips({ line, materials }: LineChipsProps) {
  return (
    <span className="ld-flex ld-gap-2">
      {line.materialIds.map((id) => {
        const material = byId(materials, id);
        return material === undefined ? (
          <span key={id} className="scn-chip ld-ink-2">
            {id}
          </span>
        ) : (
          <ElementChip key={id} material={material} filled={id === line.binding} />
        );
      })}
    </span>
  );
}
