// Opens a workbook with an add-in in it, in Node, and keeps both together until it is closed.
import { createWorkbook, type Workbook } from '../excel/workbook';
import { type FaultRule, Host, type Statistics } from '../protocol/host';
import type { RuntimeState } from '../protocol/services';
import { readXlsx, writeXlsx } from '../xlsx';
import { Addin } from './addin';
import { AddinPackage } from './addin-package';

export interface SimulatorOptions {
  /** Folder of the built add-in: manifest.xml, its page, functions.json, scripts. */
  addin: string;
  /** An .xlsx file to open; a blank workbook otherwise. It is never written to. */
  file?: Uint8Array;
  /** How blank cells reach custom functions: as on the desktop (`zero`), or as on the web. */
  blankCells?: 'zero' | 'null';
  /**
   * Requirement sets announced in place of, or besides, those that the simulator does; `''` announces
   * a set not at all, as older Excel would.
   */
  requirementSets?: Readonly<Record<string, string>>;
  /** `false`: without formula engine, to measure the add-in's own share. */
  calculation?: boolean;
  /** Language of Excel, and of its numbers and dates; `en-US` by default. */
  locale?: string;
  /** Told when the add-in shows or hides its pane. */
  onVisibilityChanged?: (state: RuntimeState) => void;
}

export interface Simulator {
  /** The workbook itself, to be read without going through the add-in. */
  readonly workbook: Workbook;
  /** What the add-in asked for and the simulator refused, such as `Range.sort`. */
  readonly limitations: readonly string[];
  /** The traffic since the start, or since `resetStatistics`. */
  readonly statistics: Readonly<Statistics>;
  resetStatistics(): void;
  /** What the add-in's page holds on to: tracked objects, and event handlers. */
  readonly held: { readonly objects: number; readonly handlers: number };
  /**
   * Runs a function in the add-in's page. Only its source goes there; arguments and result cross as
   * JSON.
   * @throws PageError What the function throws, with Office's `code` and `debugInfo` if it has them.
   */
  evaluate<R, A extends unknown[]>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a further script in the add-in's page: a path, or an address. */
  run(script: string): Promise<void>;
  /**
   * Presses a ribbon button and waits until its action is completed.
   * @param controlId Which button; by default the manifest's first one with that action.
   */
  invokeRibbon(actionId: string, controlId?: string): Promise<void>;
  /** Resolves when all requests are answered and nothing is left to calculate. */
  settle(): Promise<void>;
  /** The workbook as .xlsx, and what of the opened file is not carried over. */
  save(): Promise<{ bytes: Uint8Array; notCarried: string[] }>;
  /** From now on `rule` decides which requests fail, and how; none without it. */
  setFault(rule: FaultRule | undefined): void;
  /** While the user types into a cell, requests wait, if they may, or are refused. */
  setCellEdit(isEditing: boolean): void;
  close(): void;
}

/** @throws Error If the file cannot be opened, or the add-in's page does not start. */
export async function openSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { file, blankCells, calculation, locale, requirementSets, onVisibilityChanged } = options;
  const source = new AddinPackage(options.addin, locale);
  const { manifest, functions } = source;
  const xlsx = {
    addin: { id: manifest.id, version: manifest.version },
    customFunctions: functions.map(({ name }) => name),
  };
  const workbook = createWorkbook(file && (await readXlsx(file, xlsx)), {
    ...(blankCells && { blankCells }),
    ...(calculation !== undefined && { calculation }),
    ...(locale !== undefined && { locale }),
  });
  const host = new Host(workbook);
  const addin = await Addin.open(source, host, {
    ...(requirementSets && { requirementSets }),
    ...(locale !== undefined && { locale }),
    ...(onVisibilityChanged && { onVisibilityChanged }),
  }).catch((error: unknown) => {
    workbook.dispose();
    throw error;
  });
  const settle = async () => {
    await host.idle();
    await host.settle();
  };
  return {
    workbook,
    get limitations() {
      return host.limitations;
    },
    get statistics() {
      return host.statistics;
    },
    get held() {
      return addin.frame.held;
    },
    resetStatistics: () => host.resetStatistics(),
    evaluate: (fn, ...args) => addin.evaluate(fn, ...args),
    run: async (script) => {
      await Promise.resolve();
      addin.run(script);
    },
    invokeRibbon: (actionId, controlId) => addin.invokeRibbon(actionId, controlId),
    settle,
    save: async () => {
      await settle();
      return writeXlsx(file ?? null, workbook.toContent(), xlsx);
    },
    setFault: (rule) => host.setFault(rule),
    setCellEdit: (isEditing) => host.setCellEdit(isEditing),
    close: () => {
      addin.close();
      workbook.dispose();
    },
  };
}
