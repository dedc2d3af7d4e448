import { useEffect } from 'react';
import { isOfLayer } from '../../shell/frame/layers';
import { redoRecipe, undoRecipe } from './recipe-history';

/** While the recipe is in sight Ctrl+Z takes back what was last said there; where nothing was, it is that of the project. */
export function useRecipeKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (isWritten(event.target) || isOfLayer(event)) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if ((isUndo && undoRecipe()) || (isRedo && redoRecipe())) event.preventDefault();
    };
    // Before the commands of the window, which leave alone what was answered.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

/** Whether a text is being written: then the keys are its own. */
const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
