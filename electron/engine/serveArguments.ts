import { parseArgs } from 'node:util';

/** What the user asked on the command line of the Node entry. */
export interface ServeArguments {
  /** Go on when the window is closed. */
  readonly serve: boolean;
  /** Null = the custom of the system. */
  readonly dataDir: string | null;
  /** 0 = any free port. */
  readonly port: number;
  readonly noOpen: boolean;
  readonly linksJson: boolean;
  readonly lan: boolean;
  readonly demo: boolean;
  /** Language of what is printed; null = the system's. */
  readonly lang: 'zh-CN' | 'en' | null;
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly arguments: ServeArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

export const USAGE = 'Options: --serve --data DIR --port N --no-open --links-json --lan --demo --lang zh-CN|en --help';

const wrong = (problem: string): ParsedArguments => ({ kind: 'wrong', problem });

/** @param argv without the program and the script. Anything unknown or malformed is `wrong`, with one line that says what. */
export function parseServeArguments(argv: readonly string[]): ParsedArguments {
  const read = readOptions(argv);
  if (!read.ok) return wrong(read.problem);
  const { values } = read;
  if (values.help === true) return { kind: 'help' };
  const port = values.port === undefined ? 0 : Number(values.port);
  if (values.port?.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) return wrong(`--port must be a number from 0 to 65535, not "${values.port ?? ''}".`);
  if (values.data?.trim() === '') return wrong('--data needs a folder.');
  if (values.lang !== undefined && values.lang !== 'zh-CN' && values.lang !== 'en') return wrong(`--lang must be zh-CN or en, not "${values.lang}".`);
  return {
    kind: 'run',
    arguments: {
      serve: values.serve ?? false, dataDir: values.data ?? null, port, noOpen: values['no-open'] ?? false,
      linksJson: values['links-json'] ?? false, lan: values.lan ?? false, demo: values.demo ?? false, lang: values.lang ?? null,
    },
  };
}

const parse = (argv: readonly string[]) => parseArgs({
  args: [...argv], strict: true, allowPositionals: false,
  options: {
    serve: { type: 'boolean' }, data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, 'links-json': { type: 'boolean' },
    lan: { type: 'boolean' }, demo: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean' },
  },
});

type Read = { readonly ok: true; readonly values: ReturnType<typeof parse>['values'] } | { readonly ok: false; readonly problem: string };

function readOptions(argv: readonly string[]): Read {
  try {
    return { ok: true, values: parse(argv).values };
  } catch (thrown) {
    // parseArgs adds advice on positional arguments after the first sentence; it does not apply here.
    return { ok: false, problem: `${(thrown instanceof Error ? thrown.message : String(thrown)).split('. ')[0]}.` };
  }
}
