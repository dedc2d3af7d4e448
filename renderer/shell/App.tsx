import { useEffect } from 'react';
import { LiveRegion } from '../kit/state/announce';
import { dialogs } from '../kit/state/dialogs';
import { LanguageProvider } from '../kit/state/language';
import { session, startSession } from '../kit/state/session';
import { useStore } from '../kit/state/store';
import { areaOf, whereabouts } from './areas';
import { useKeyboard } from './commands/keyboard';
import { Frame } from './frame/Frame';
import { type House, HouseProvider, useHouse } from './house';
import { PageGuard } from './PageGuard';
import { ThemeProvider } from './theme/ThemeProvider';

/** The whole window. */
export function App({ house }: { readonly house: House }) {
  useEffect(() => void startSession(), []);
  useEffect(() => house.listen(), [house]);
  useKeyboard(house.commands);
  const { open } = useStore(dialogs);
  return (
    <LanguageProvider>
      <ThemeProvider>
        <HouseProvider value={house}>
          <Frame>
            <MainArea />
          </Frame>
          {open}
        </HouseProvider>
        <LiveRegion />
      </ThemeProvider>
    </LanguageProvider>
  );
}

/** The area in hand; without a project, the ways to open one. */
function MainArea() {
  const { areas, home: Home } = useHouse();
  const { start, project, epoch, notice } = useStore(session);
  const { areaId } = useStore(whereabouts);
  const area = areaOf(areas, areaId);
  if (project === null) return start === null && notice === null ? null : <Home />;
  if (area === undefined) return null;
  const page = `${area.id} ${epoch}`;
  return (
    <PageGuard page={page} key={page}>
      <area.draw />
    </PageGuard>
  );
}
