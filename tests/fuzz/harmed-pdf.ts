import { deflateSync } from 'node:zlib';
import type { PaperKeys } from '@shared/features/brief/paper-keys';
import { withKeys } from '../../electron/features/brief/pdf/attach-keys';
import { readObjects, unpacked } from '../../electron/sheets/read/paper/pdf-objects';
import { printedPage } from '../features/printed-page';
import type { Draw } from '../reliability/seeded';
import { mutatedBytes, mutatedJson, mutatedText } from './mutate';

const PROPERTIES = { language: 'en' as const, title: 'Brief', author: 'Office', mark: '', number: '' };

/** A brief as the window prints it, with the numbers of its keys on the page. */
export function printedBrief(keys: PaperKeys): Buffer {
  const texts = keys.order.map((key) => keys.keys[key]?.shown ?? '');
  return Buffer.from(withKeys(printedPage(...texts), keys, PROPERTIES));
}

/** The same with places harmed: bytes, what stands between objects, what is painted and how it is read, or the keys. */
export function harmedPdf(whole: Buffer, draw: Draw): Buffer {
  switch (draw(4)) {
    case 0:
      return mutatedBytes(whole, draw);
    case 1:
      return Buffer.from(mutatedText(whole.toString('latin1'), draw), 'latin1');
    default:
      return withStreamHarmed(whole, draw);
  }
}

/** One packed stream unpacked, harmed and packed again, so that what stands in it is read. */
function withStreamHarmed(whole: Buffer, draw: Draw): Buffer {
  const packed = [...readObjects(whole).values()].filter(
    ({ dictionary, stream }) => stream !== null && dictionary.includes('/FlateDecode'),
  );
  const chosen = packed[draw(Math.max(1, packed.length))];
  if (chosen?.stream == null) return whole;
  const text = unpacked(chosen).toString('utf8');
  const isKeys = text.startsWith('{');
  const data = deflateSync(Buffer.from((isKeys && draw(2) === 0 ? mutatedJson : mutatedText)(text, draw)));
  const at = whole.indexOf(chosen.stream);
  const head = whole.lastIndexOf('/Length', at);
  const length = /^\/Length \d+/.exec(whole.subarray(head, at).toString('latin1'))?.[0] ?? '';
  return Buffer.concat([
    whole.subarray(0, head),
    Buffer.from(`/Length ${data.length}`, 'latin1'),
    whole.subarray(head + length.length, at),
    data,
    whole.subarray(at + chosen.stream.length),
  ]);
}
