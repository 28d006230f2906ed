// One runner for all suites: pure code, Excel code through the simulator, and the browser.
/** These dependencies of Univer are ES modules only. */
const esModules = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  reporters: ['default', '<rootDir>/test/reporter.cjs'],
  transform: {
    '^.+\\.[tj]sx?$': ['ts-jest', { tsconfig: 'test/tsconfig.json', diagnostics: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  // Builds, browsers and whole workbooks take their time, on a loaded machine many times as much: this
  // only ends what hangs.
  testTimeout: 600_000,
  maxWorkers: 2,
  cacheDirectory: '<rootDir>/.cache/jest',
};
