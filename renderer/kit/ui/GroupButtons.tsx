import { groupsOf } from '@shared/model/material-groups';
import type { Material } from '@shared/model/tables/material';
import { useWords } from '../state/language';
import { useReference } from '../state/reference';
import { Button } from './Button';

interface GroupButtonsProps {
  readonly materials: readonly Material[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Heavy, light, medium and heavy, the office's own: a whole group chosen at once, pressed while it is just what is chosen. */
export function GroupButtons({ materials, chosen, onChange }: GroupButtonsProps) {
  const { t } = useWords();
  const known = useReference();
  return (
    <div className="ld-row ld-groups">
      {groupsOf(materials, known?.reference.materialGroups ?? []).map(({ group, name, ids }) => (
        <Button
          key={`${group} ${name}`}
          small
          kind="quiet"
          aria-pressed={chosen.length === ids.length && ids.every((id) => chosen.includes(id))}
          onClick={() => onChange(ids)}
          data-testid={`group-${name}`}
        >
          {group === null ? name : t(`group.${group}`)}
        </Button>
      ))}
    </div>
  );
}
