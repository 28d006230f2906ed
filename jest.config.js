// One runner for all suites: pure code, Excel code through the simulator, and the browser.
/** These dependencies of Univer are ES modules only. */
const esModules = ['lodash-es', 'rbush', 'quickselect', 'nanoid', 'kdbush'];
const transform = {
  '^.+\\.[tj]sx?$': [
    'ts-jest',
    {
      isolatedModules: true,
      diagnostics: false,
      tsconfig: {
        allowJs: true,
        module: 'commonjs',
        moduleResolution: 'node',
        target: 'ES2022',
        jsx: 'react-jsx',
        esModuleInterop: true,
        verbatimModuleSyntax: false,
        isolatedModules: true,
      },
    },
  ],
};
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  cacheDirectory: '<rootDir>/.cache/jest',
};
