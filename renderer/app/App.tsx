import { useEffect } from 'react';
import { LiveRegion } from './announce';
import { AREAS } from './area-list';
import { whereabouts } from './areas';
import { useKeyboard } from './commands/keyboard';
import { dialogs } from './dialogs';
import { Frame } from './frame/Frame';
import { LanguageProvider } from './language';
import { PageGuard } from './PageGuard';
import { session, startSession } from './session';
import { useStore } from './store';
import { ThemeProvider } from './theme/ThemeProvider';

/** The whole window. */
export function App() {
  useEffect(() => void startSession(), []);
  useKeyboard();
  const { open } = useStore(dialogs);
  return (
    <LanguageProvider>
      <ThemeProvider>
        <Frame>
          <Page />
        </Frame>
        {open}
        <LiveRegion />
      </ThemeProvider>
    </LanguageProvider>
  );
}

/** The area in hand; without a project there is none. */
function Page() {
  const { start, project, epoch } = useStore(session);
  const { areaId } = useStore(whereabouts);
  const area = AREAS.find((known) => known.id === areaId) ?? AREAS[0];
  if (start === null || project === null || area === undefined) return null;
  const page = `${area.id} ${epoch}`;
  return (
    <PageGuard page={page} key={page}>
      <area.page />
    </PageGuard>
  );
}
