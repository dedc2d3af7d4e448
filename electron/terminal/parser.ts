import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { Command, Option } from 'commander';
import type { Arg, HelpWords } from './arguments';
import { nearest } from './nearest';
import { displayWidth } from './text-table';
import { collect, Misused, optionCalled } from './usage';
import { wrapped } from './wrapped';

/** What the option parser calls the parts of help, and what they are called here. */
const TITLES: Readonly<
  Record<string, 'terminal.usage' | 'terminal.arguments' | 'terminal.options' | 'terminal.commands'>
> = {
  'Usage:': 'terminal.usage',
  'Arguments:': 'terminal.arguments',
  'Options:': 'terminal.options',
  'Commands:': 'terminal.commands',
};

/**
 * The option parser, which says help and wrong usage in words of the catalogue. What it finds wrong it tells by a method for
 * each kind; these are replaced below, and a test says each of them.
 */
export class Parser extends Command {
  readonly #language: Language;

  constructor(language: Language, name?: string) {
    super(name);
    this.#language = language;
  }

  override createCommand(name?: string): Parser {
    return new Parser(this.#language, name);
  }

  /** Prepares the outermost command, from which all others take how help is laid out. */
  asProgram(version: string): this {
    const isJapanese = this.#language === 'ja';
    this.configureHelp({
      styleTitle: (title) => (TITLES[title] === undefined ? title : this.#say(TITLES[title])),
      displayWidth,
      ...(isJapanese ? { boxWrap: wrapped } : {}),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? this.#say(['terminal.initial', { text: description, value: defaultValue }])
          : description,
      argumentDescription: ({ description }) => description,
    });
    return this.description(this.#say('terminal.lodestone'))
      .version(version, '-V, --version', this.#say('terminal.version'))
      .helpOption('-h, --help', this.#say('terminal.help'))
      .helpCommand('help [command]', this.#say('terminal.help'))
      .option('--json', this.#say('terminal.json'))
      .option('--lang <language>', this.#say('terminal.lang.initial'))
      .option('--who <name>', this.#say('terminal.who.initial'))
      .exitOverride();
  }

  /** Adds a command with its arguments; `--json` and its like may stand behind it too, where people write them. */
  declare(name: string, words: HelpWords, args: Readonly<Record<string, Arg<unknown, never>>>): Parser {
    const below = this.createCommand(name).copyInheritedSettings(this).description(this.#say(words));
    this.addCommand(below);
    for (const [called, arg] of Object.entries(args)) below.#takes(called, arg);
    below
      .option('--json', this.#say('terminal.json'))
      .option('--lang <language>', this.#say('terminal.lang'))
      .option('--who <name>', this.#say('terminal.who'));
    return below;
  }

  #takes(name: string, { typed, words, isPlaced, isNeeded, initial, repeats }: Arg<unknown, never>): void {
    const said = this.#say(words);
    if (isPlaced === true) {
      this.argument(isNeeded ? `<${name}>` : `[${name}]`, said);
      return;
    }
    const option = new Option(typed === null ? optionCalled(name) : `${optionCalled(name)} ${typed}`, said);
    if (isNeeded) option.makeOptionMandatory();
    if (initial !== undefined) option.default(initial);
    if (repeats === true) option.argParser(collect);
    this.addOption(option);
  }

  #say(words: HelpWords): string {
    const say = translator(this.#language);
    return typeof words === 'string' ? say(words) : say(words[0], words[1]);
  }

  missingArgument(name: string): never {
    throw new Misused('usage.argument', { name });
  }

  optionMissingArgument({ flags }: Option): never {
    throw new Misused('usage.option.value', { option: flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw new Misused('usage.option.missing', { option: flags });
  }

  unknownOption(option: string): never {
    throw new Misused('usage.option.unknown', { option }, nearest(option, this.#optionNames()));
  }

  #optionNames(): readonly string[] {
    const own = this.createHelp().visibleOptions(this);
    const above = this.parent instanceof Parser ? this.parent.#optionNames() : [];
    return [...own.flatMap(({ long }) => long ?? []), ...above];
  }

  unknownCommand(): never {
    const [command = ''] = this.args;
    const known = this.createHelp()
      .visibleCommands(this)
      .map((one) => one.name());
    throw new Misused('usage.command.unknown', { command }, nearest(command, known));
  }

  _excessArguments({ length }: readonly string[]): never {
    const most = this.registeredArguments.length;
    throw new Misused('usage.arguments', { command: this.name(), most, given: length });
  }
}
