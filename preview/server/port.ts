/** The port the preview listens on unless told otherwise; 0 asks the system for any free one. */
const DEFAULT_PORT = 3000;

export type PortChoice = { readonly port: number } | { readonly unusable: string };

/**
 * Reads the port from the command line (`--port 4000` or `--port=4000`), else from the environment
 * variable PORT, else the default.
 */
export function choosePort(args: readonly string[], environment: string | undefined): PortChoice {
  const text = portArgument(args) ?? (environment || String(DEFAULT_PORT));
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= 65535 ? { port } : { unusable: text };
}

function portArgument(args: readonly string[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    if (arg === '--port') return args[index + 1] ?? '';
    if (arg.startsWith('--port=')) return arg.slice('--port='.length);
  }
  return undefined;
}
