/** What the user may ask on the command line of the desktop app. */
export interface ShellArguments { readonly demo: boolean; readonly lan: boolean; readonly dataDir: string | null; readonly port: number }

/**
 * Reads the arguments the shell knows and ignores Chromium's own switches.
 * @param argv whole `process.argv`
 */
export function parseShellArguments(argv: readonly string[]): ShellArguments {
  const valueOf = (name: string): string | null => {
    const at = argv.indexOf(name);
    return at >= 0 ? (argv[at + 1] ?? null) : null;
  };
  const port = Number(valueOf('--port') ?? 0);
  return { demo: argv.includes('--demo'), lan: argv.includes('--lan'), dataDir: valueOf('--data'), port: Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : 0 };
}
