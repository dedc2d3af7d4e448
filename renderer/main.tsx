import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root" to draw into.');

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Lodestone</h1>
    </main>
  </StrictMode>,
);
