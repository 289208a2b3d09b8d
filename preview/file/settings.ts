/**
 * `workbook.settings` in a file. Excel keeps them in a part of the add-in's own, which the library
 * cannot write, so the preview keeps them in the document's custom properties.
 */
const PREFIX = 'preview-setting:';

export function settingsToFile(
  settings: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [PREFIX + key, JSON.stringify(value)]),
  );
}

export function settingsFromFile(
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, text]) => {
      if (!name.startsWith(PREFIX) || typeof text !== 'string') return [];
      const value = parsed(text);
      return value === undefined ? [] : [[name.slice(PREFIX.length), value]];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
