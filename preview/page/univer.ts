import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import type { PluginCtor } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

/**
 * Starts the grid inside `container`: a formula bar, the cells and the sheet tabs, without toolbars.
 * Its own words are English, since it has no Thai ones. The fonts must be loaded before.
 */
export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormatWords, validationWords),
    },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      // Numbers shown in Thai digits would carry the mark of numbers typed as text.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // Excel's drop-down is a plain list; the search box would take the keys meant for the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  // Presets repeat some plugins; the last configuration given for a name is the one that counts.
  const plugins = new Map<string, { readonly plugin: PluginCtor; readonly options: unknown }>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    const options: unknown = Array.isArray(entry) ? entry[1] : undefined;
    plugins.set(plugin.pluginName, { plugin, options });
  }
  for (const { plugin, options } of plugins.values()) univer.registerPlugin(plugin, options);
  return univer;
}
