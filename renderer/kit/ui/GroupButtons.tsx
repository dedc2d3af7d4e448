import { groupsOf } from '@shared/model/material-groups';
import type { Material } from '@shared/model/tables/material';
import { useWords } from '../state/language';
import { Button } from './Button';

interface GroupButtonsProps {
  readonly materials: readonly Material[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Heavy, light, medium and heavy: a whole group chosen at once, pressed while it is just what is chosen. */
export function GroupButtons({ materials, chosen, onChange }: GroupButtonsProps) {
  const { t } = useWords();
  return (
    <div className="ld-row ld-groups">
      {groupsOf(materials).map(({ group, ids }) => (
        <Button
          key={group}
          small
          kind="quiet"
          aria-pressed={chosen.length === ids.length && ids.every((id) => chosen.includes(id))}
          onClick={() => onChange(ids)}
          data-testid={`group-${group}`}
        >
          {t(`group.${group}`)}
        </Button>
      ))}
    </div>
  );
}
