// Lint rules, and the rooms of the house: who may import whom is an error here, not a convention.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import importPlugin from 'eslint-plugin-import';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** For each room, the rooms (and packages) that its files may not import; no room imports tests. */
const forbidden = {
  bangkom: {
    rooms: [
      'workbook',
      'functions',
      'commands',
      'taskpane',
      'notices',
      'messages',
      'simulator',
      'cli',
    ],
    packages: ['react*', '@fluentui/*', '@univerjs/*', 'node:*'],
  },
  messages: {
    rooms: ['workbook', 'functions', 'commands', 'taskpane', 'notices', 'simulator', 'cli'],
    packages: ['react*', '@fluentui/*', 'zod', 'node:*'],
  },
  functions: {
    rooms: ['workbook', 'commands', 'taskpane', 'notices', 'simulator', 'cli'],
    packages: ['react*', '@fluentui/*', 'zod', 'node:*'],
  },
  workbook: {
    rooms: ['functions', 'commands', 'taskpane', 'notices', 'simulator', 'cli'],
    packages: ['react*', '@fluentui/*', 'node:*'],
  },
  commands: {
    rooms: ['functions', 'taskpane', 'simulator', 'cli', 'workbook/sheets', 'workbook/excel'],
    packages: ['react*', '@fluentui/*', 'node:*'],
  },
  taskpane: {
    rooms: ['functions', 'commands', 'simulator', 'cli', 'workbook/sheets', 'workbook/excel'],
    packages: ['node:*'],
  },
  // What the ribbon leaves for the pane: both may import it, and it knows neither.
  notices: {
    rooms: [
      'functions',
      'commands',
      'taskpane',
      'messages',
      'simulator',
      'cli',
      'workbook/sheets',
      'workbook/excel',
    ],
    packages: ['react*', '@fluentui/*', 'zod', 'node:*'],
  },
  simulator: {
    rooms: [
      'bangkom',
      'notices',
      'workbook',
      'functions',
      'commands',
      'taskpane',
      'messages',
      'cli',
    ],
    packages: [],
  },
  cli: { rooms: [], packages: [] },
};
/** The functions load these rooms at every start of Excel: nothing heavy may come with them. */
const withoutZod = [
  'bangkom/bentuk',
  'bangkom/konversi',
  'bangkom/kesenjangan',
  'bangkom/pegawai/nip',
];

const roomRules = Object.entries(forbidden).map(([room, { rooms, packages }]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'import/no-restricted-paths': [
      'error',
      {
        zones: [...rooms.map((each) => `src/${each}`), 'test', 'bench'].map((from) => ({
          target: `./src/${room}`,
          from: `./${from}`,
          message: `src/${room} may not import ${from}.`,
        })),
      },
    ],
    'no-restricted-imports': [
      'error',
      {
        patterns: packages.length > 0 ? [{ group: packages }] : [],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'dist-dev', '.cache', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { import: importPlugin },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js'] } },
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  // The simulator's objects and the tests that look at them share Office.js's names, not its proxies.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/simulator/**', 'src/cli/**'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  ...roomRules,
  ...withoutZod.map((place) => ({
    files: [`src/${place}/**/*.ts`, `src/${place}.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['zod', 'react*', '@fluentui/*', 'node:*'] }] },
      ],
    },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Excel'][property.name='run']",
          message: 'Only src/workbook calls Excel.run.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
