// The grid, formula bar and sheet tabs: Univer's interface over the engine's Univer.
import {
  DataValidationType,
  DEFAULT_STYLES,
  LocaleType,
  mergeLocales,
  ThemeService,
  WrapStrategy,
} from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import type { IUniverConfig, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import coreTexts from '@univerjs/preset-sheets-core/locales/id-ID';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import tableTexts from '@univerjs/preset-sheets-table/locales/id-ID';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { SheetsUIPart, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { greenTheme } from '@univerjs/themes';
import { IUIPartsService, UniverUIPlugin } from '@univerjs/ui';
import type { Theme } from './theme';

/** How Univer is started so that a grid can be shown. */
export const gridLook = (theme: Theme): Partial<IUniverConfig> => ({
  locale: LocaleType.ID_ID,
  locales: {
    [LocaleType.ID_ID]: mergeLocales(
      coreTexts,
      dataValidationTexts,
      conditionalFormattingTexts,
      tableTexts,
    ),
  },
  theme: greenTheme,
  darkMode: theme === 'dark',
});

// Cells that name no font have Excel's; Univer would take Arial.
DEFAULT_STYLES.ff = 'Calibri';

/** Adds the user interface to a Univer that has no workbook yet. */
export function addGrid(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}

/** To be called when the workbook is there: leaves out what this grid has no use for. */
export function trimGrid(univer: Univer): void {
  const injector = univer.__getInjector();
  // Its progress comes from the calculation that Univer starts by itself; ours starts when asked for.
  injector.get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  // Univer wraps what stands beside a drop-down unless told otherwise; Excel does not.
  const lists = injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST);
  if (lists) {
    // What may be typed is judged by Excel's own rules; Univer would mark words of an open list.
    lists.validator = () => Promise.resolve(true);
    lists.getExtraStyle = (_rule, _value, { style }) => ({
      tb: style.tb === WrapStrategy.WRAP ? WrapStrategy.WRAP : WrapStrategy.CLIP,
    });
  }
}

/** Switches a shown grid between light and dark. */
export function setGridTheme(univer: Univer, theme: Theme): void {
  univer
    .__getInjector()
    .get(ThemeService)
    .setDarkMode(theme === 'dark');
}
