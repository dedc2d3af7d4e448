import { MenuItem } from '@fluentui/react-components';

interface AddItemProps {
  readonly words: string;
  readonly disabled: boolean;
  readonly onAdd: () => void;
}

/** Adds a row, from the menu of a cell. */
export function AddItem({ words, disabled, onAdd }: AddItemProps) {
  return (
    <MenuItem disabled={disabled} onClick={onAdd} data-testid="menu-add-row">
      {words}
    </MenuItem>
  );
}
