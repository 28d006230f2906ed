// What the host tells the add-in page of itself at start-up.

/** What this host does, by requirement set; nothing above is announced. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  // The library asks for this one to send results as short arrays and at the shorter pace.
  CustomFunctions: '1.9',
  AddinCommands: '1.1',
  Settings: '1.1',
  // Requests may wait for the end of a cell edit.
  DelayForCellEdit: '1.1',
};

/** `Office.HostType`: Excel on the web. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
/** `_initialDisplayMode`: the pane is shown. */
const SHOWN = 2;
/** The page is shared by pane, commands and functions, and has custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export interface FrameIdentity {
  appId: string;
  conversationId: string;
  /** Origin of the host page. */
  origin: string;
  /** For example `id-ID`. */
  locale: string;
}

/** The `name` that the add-in's frame must bear before its page is loaded. */
export function frameName({ appId, conversationId, origin, locale }: FrameIdentity): string {
  const hostInfo = [
    'Excel',
    'Web',
    '16.00',
    locale.toLowerCase(),
    conversationId,
    '',
    'disableLogging',
    String(SHARED_RUNTIME_WITH_FUNCTIONS),
  ];
  return JSON.stringify({
    baseFrameName: `_xdm_${appId}`,
    hostInfo: hostInfo.join('$'),
    xdmInfo: [conversationId, appId, origin].join('|'),
    serializerVersion: '1',
  });
}

export interface AppContextOptions {
  requirementSets: Readonly<Record<string, string>>;
  documentUrl: string;
  addinName: string;
  /** Key → JSON text. */
  settings: Readonly<Record<string, string>>;
}

/** The answer to the library's first question. */
export function appContext(
  { appId, conversationId, locale }: FrameIdentity,
  options: AppContextOptions,
) {
  const sets = Object.entries(options.requirementSets).filter(([, version]) => version !== '');
  return {
    _id: appId,
    _appName: EXCEL_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: Object.entries(options.settings),
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: appId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(
      Object.fromEntries(sets.map(([name, version]) => [name.toLowerCase(), version])),
    ),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18000.20000',
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _addinName: options.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN,
  };
}
