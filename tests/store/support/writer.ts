import { writeSync } from 'node:fs';
import { openProject } from '../../../electron/store/open-project';
import { putShares, share } from './rows';

/** Run as a process of its own by kill.test.ts: edits without end, and says each edit once it is confirmed. */
const [path = '', wasmPath = ''] = process.argv.slice(2);

async function writeForEver(): Promise<never> {
  const session = await openProject({ path, wasmPath, who: 'writer', whenLocked: 'refuse' });
  for (let count = 1; ; count++) {
    const { revision } = session.info();
    const value = (revision % 97) + 0.25;
    const info =
      count % 7 === 0
        ? session.undo('writer')
        : session.apply(
            { who: 'writer', label: `to ${value}`, reason: null },
            putShares(share('sh1', 'chn-all', 2025, value)),
          );
    writeSync(1, `${info.revision} ${info.headHash}\n`);
    if (count % 5 === 0) session.save();
  }
}

void writeForEver();
