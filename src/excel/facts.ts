import type { HostFacts } from './host';

/** Asks anew each time: people change Office's theme while the pane is open. */
export function readFacts(): HostFacts {
  const context: unknown = Office.context;
  return {
    language: textIn(context, 'displayLanguage') ?? 'th-TH',
    dark: isDark(fieldOf(context, 'officeTheme')),
  };
}

/** `isDarkTheme` is missing in older Excel: there the background's brightness tells. */
function isDark(theme: unknown): boolean {
  const told = fieldOf(theme, 'isDarkTheme');
  if (typeof told === 'boolean') return told;
  const background = textIn(theme, 'bodyBackgroundColor');
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => parseInt(hex, 16));
  // Brightness as the eye weighs it (Rec. 601), of 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function fieldOf(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  const value: unknown = Reflect.get(object, name);
  return value;
}

function textIn(object: unknown, name: string): string | null {
  const value = fieldOf(object, name);
  return typeof value === 'string' && value !== '' ? value : null;
}
