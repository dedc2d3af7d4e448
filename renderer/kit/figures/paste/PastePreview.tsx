import { useEffect } from 'react';
import { useReference } from '../../state/reference';
import { useStore } from '../../state/store';
import { ImportPreview } from './ImportPreview';
import { LaidPreview } from './LaidPreview';
import { closePaste, pasting } from './paste-state';
import './paste.css';

/** A pasted block in place of the page, as long as nobody has said what becomes of it. */
export function PastePreview() {
  const { paste } = useStore(pasting);
  const known = useReference();
  // Whoever goes to another page puts it away.
  useEffect(() => closePaste, []);
  if (paste === null || known === null) return null;
  return paste.kind === 'import' ? (
    <ImportPreview paste={paste} known={known} />
  ) : (
    <LaidPreview paste={paste} />
  );
}
