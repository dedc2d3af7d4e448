import { afterEach } from 'vitest';
import { tidyUp } from './tidy-up';

// Runs before every file, also where files share their modules.
afterEach(tidyUp);
