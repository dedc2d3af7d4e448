import parseSax, { type SaxEvent } from 'exceljs/lib/utils/parse-sax.js';

/** ExcelJS's reader of XML, given its text by hand. */
export class FedEvents {
  #text = '';
  readonly #events = parseSax(this.#pieces());

  async feed(text: string): Promise<readonly SaxEvent[]> {
    this.#text = text;
    const { value } = await this.#events.next();
    return value ?? [];
  }

  async *#pieces(): AsyncGenerator<string> {
    for (;;) yield this.#text;
  }
}
