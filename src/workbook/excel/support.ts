// What this Excel can do. The add-in asks for ExcelApi 1.9; everything newer is asked for here first.

/** Versions of ExcelApi beyond the manifest's that some code uses with a fallback. */
export type OptionalExcelApi = '1.10' | '1.11' | '1.13';

/** True when this Excel calculates the add-in's functions in cells: not on an iPad, nor in Excel 2019. */
export const supportsFunctions = (): boolean =>
  Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');

/** True when this Excel knows the given version of ExcelApi. */
export const supportsExcelApi = (version: OptionalExcelApi): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
