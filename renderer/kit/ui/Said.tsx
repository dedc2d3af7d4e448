import { useSaid } from '../state/announce';

interface SaidProps {
  readonly text: string;
  /** They came by what was just done, and are said as they come. */
  readonly isNews?: boolean;
}

/** Words on the page that follow what a person does: said whenever they become others. */
export function Said({ text, isNews = false }: SaidProps) {
  useSaid(text, { fromStart: isNews });
  return text;
}
