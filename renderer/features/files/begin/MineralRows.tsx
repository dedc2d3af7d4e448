import { MASS_BASES } from '@shared/base/mass-basis';
import { useWords } from '../../../kit/state/language';
import { IconButton } from '../../../kit/ui/Button';
import { Select } from '../../../kit/ui/Field';
import type { DraftMineral } from './draft';

interface MineralRowsProps {
  readonly minerals: readonly DraftMineral[];
  readonly onChange: (minerals: readonly DraftMineral[]) => void;
}

/** The minerals that were named, each with what its tonnes count: that has no default for one of a person's own. */
export function MineralRows({ minerals, onChange }: MineralRowsProps) {
  const { t, nameOf } = useWords();
  if (minerals.length === 0) return null;
  return (
    <table className="ld-table" aria-label={t('begin.mineral')} data-testid="begin-minerals">
      <thead>
        <tr>
          <th scope="col">{t('begin.mineral')}</th>
          <th scope="col">{t('begin.symbol')}</th>
          <th scope="col">{t('begin.counted')}</th>
          <th scope="col" aria-label={t('begin.takeOut')} />
        </tr>
      </thead>
      <tbody>
        {minerals.map((mineral) => (
          <tr key={mineral.id}>
            <th scope="row" className="ld-medium">
              {nameOf(mineral)}
            </th>
            <td>{mineral.id}</td>
            <td>
              <Select
                value={mineral.basis ?? ''}
                aria-label={t('begin.countedOf', { mineral })}
                data-testid={`begin-basis-${mineral.id}`}
                onChange={({ target }) => {
                  const basis = MASS_BASES.find((one) => one === target.value) ?? null;
                  onChange(minerals.map((one) => (one.id === mineral.id ? { ...one, basis } : one)));
                }}
              >
                {mineral.basis === null && <option value="">{t('begin.chooseBasis')}</option>}
                {MASS_BASES.map((basis) => (
                  <option key={basis} value={basis}>
                    {t(`begin.basis.${basis}`)}
                  </option>
                ))}
              </Select>
            </td>
            <td>
              <IconButton
                icon="close"
                label={t('begin.takeOutOf', { mineral })}
                onClick={() => onChange(minerals.filter(({ id }) => id !== mineral.id))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
