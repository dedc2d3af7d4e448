import './shell/theme/inter.css';
import './shell/theme/noto-sans-jp/noto-sans-jp.css';
import './shell/theme/print/print-faces.css';
import './shell/theme/tokens.css';
import './shell/theme/base.css';
import './shell/theme/forced-colors.css';
import './shell/print.css';
import './kit/ui/buttons.css';
import './kit/ui/small-fields.css';
import './kit/ui/notes.css';
import './kit/ui/figures.css';
import './kit/ui/tables.css';
import './kit/ui/words.css';
import './kit/ui/layout.css';
import './shell/frame/frame.css';
import './shell/frame/rail.css';
import './shell/frame/context.css';
import './shell/frame/inspector.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ABOVE, BESIDE, COMMANDS, HOME, listen, PAGES } from './features';
import { startSession } from './kit/state/session';
import { App } from './shell/App';
import { houseOf } from './shell/house';
import { keepPlace } from './shell/keep-place';
import { fetchPageOfLastTime } from './shell/page-code';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

const house = houseOf({ pages: PAGES, commands: COMMANDS, home: HOME, beside: BESIDE, above: ABOVE, listen });
keepPlace(house.areas);
// Both asked for before the frame is drawn: they are on their way meanwhile.
void startSession();
fetchPageOfLastTime(house.areas);
createRoot(root).render(
  <StrictMode>
    <App house={house} />
  </StrictMode>,
);
