// Two builds of the same add-in: production (`dist`, what an office installs) and development
// (`dist-dev`, what the simulator, the tests and the command line load, with the command line itself).
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const { version } = require('./package.json');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com';
const officeJsFolder = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** What manifest.xml names; a build for an office puts that office's address in its place. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** The address that BANGKOM_URL gives, with a slash at its end. */
function servedFrom(given) {
  if (!given) return DEVELOPMENT_URL;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || /[&']/.test(given)) {
    throw new Error(`BANGKOM_URL harus alamat https tanpa "?" dan "#"; yang diberikan: ${given}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest of this version, for the address from which it is served. */
const manifestFor = (address) => (content) =>
  content
    .toString()
    .replaceAll(DEVELOPMENT_URL, address)
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`);

const sha256 = (content) => createHash('sha256').update(content).digest('base64');
const skeletonStyle = readFileSync(path.resolve('src/taskpane/skeleton.css'), 'utf8').trim();

/**
 * What the page may load. Who may frame it (frame-ancestors) can only be said by the server:
 * docs/pemasangan.
 */
function contentSecurityPolicy(localOfficeJs) {
  const own = localOfficeJs ? "'self'" : `'self' ${OFFICE_JS_CDN}`;
  // Fluent writes its rules into an empty style element.
  const styles = ['', skeletonStyle].map((style) => `'sha256-${sha256(style)}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    // The page in which Office.js asks whether a host that is not Microsoft's is to be trusted.
    `frame-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Office.js for Excel alone: other applications' files, declarations and debug files stay out. */
const NOT_FOR_EXCEL = [
  '**/agaveerrorux/**',
  ...['access', 'onenote', 'outlook', 'powerpoint', 'project', 'word'].map(
    (name) => `**/${name}*.js`,
  ),
  '**/*.debug.js',
  '**/*vsdoc.js',
  '**/*.d.ts',
];

/** Lists every file of the folder with its checksum, for the check of a served folder. */
class ListOfFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(ListOfFiles.name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: ListOfFiles.name, stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => !/\.(map|txt)$/.test(name))
          .sort()
          .map((name) => ({ name, sha256: sha256(assets[name].buffer()) }));
        const list = new webpack.sources.RawSource(JSON.stringify({ version, files }, null, 1));
        compilation.emitAsset('berkas.json', list);
      });
    });
  }
}

/** Excel 2021 LTSC crashes on this key (office-js#4385), and the metadata generator always writes it. */
class WithoutCustomDataForAny {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(WithoutCustomDataForAny.name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: WithoutCustomDataForAny.name, stage }, () => {
        compilation.updateAsset('functions.json', (source) => {
          const metadata = JSON.parse(source.source().toString());
          delete metadata.allowCustomDataForDataTypeAny;
          return new webpack.sources.RawSource(JSON.stringify(metadata, null, 1));
        });
      });
    });
  }
}

const common = (name, development) => ({
  name,
  mode: development ? 'development' : 'production',
  devtool: development ? 'inline-cheap-module-source-map' : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve('.cache/webpack'),
    name: `${name}-${development}`,
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** A development bundle for Node; packages stay outside, and files are found from where it was built to. */
const nodeBundle = (name, entry, folder) => {
  const shared = common(name, true);
  return {
    ...shared,
    target: 'node20',
    entry,
    output: { path: folder, filename: '[name].cjs', library: { type: 'commonjs2' }, clean: true },
    node: { __dirname: false },
    module: { ...shared.module, parser: { javascript: { createRequire: false } } },
    externalsPresets: { node: true },
    externals: [
      ({ request }, callback) =>
        /^(\.|\/)/.test(request) ? callback() : callback(null, `commonjs ${request}`),
    ],
  };
};

module.exports = (env, { mode } = {}) => {
  const development = mode === 'development';
  const localOfficeJs = development || process.env.OFFICE_JS === 'local';
  const address = servedFrom(development ? '' : process.env.BANGKOM_URL);
  if (!development && address === DEVELOPMENT_URL) {
    console.warn(
      `BANGKOM_URL belum ditetapkan: manifest menunjuk ke ${address}, hanya untuk mencoba di komputer ini.`,
    );
  }

  const addin = {
    ...common('addin', development),
    entry: {
      // Order matters: the functions and ribbon commands are registered before the pane is thought of.
      main: [
        './src/functions/functions.ts',
        './src/commands/commands.ts',
        './src/taskpane/index.ts',
      ],
      ...(development && { operations: './src/cli/operations.ts' }),
    },
    output: {
      path: path.resolve(development ? 'dist-dev/addin' : 'dist'),
      // Files whose names change with their content stand apart: a server may let browsers keep them.
      filename: development ? '[name].js' : 'js/[name].[contenthash].js',
      clean: true,
    },
    // The page stays as it is written: its policy names the checksum of its style.
    ...(!development && { optimization: { minimizeOptions: { html: false } } }),
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: './src/functions/functions.ts',
        output: 'functions.json',
      }),
      new WithoutCustomDataForAny(),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['main'],
        minify: false,
        templateParameters: {
          officeJs: localOfficeJs
            ? 'office-js/office.js'
            : `${OFFICE_JS_CDN}/lib/1/hosted/office.js`,
          policy: contentSecurityPolicy(localOfficeJs),
          skeleton: `<style>${skeletonStyle}</style>`,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: manifestFor(address) },
          { from: 'assets/icon-*.png' },
          ...(localOfficeJs && !development
            ? [
                { from: officeJsFolder, to: 'office-js', globOptions: { ignore: NOT_FOR_EXCEL } },
                // Asked for by this name; npm has it in lower case, and a Linux server tells them apart.
                {
                  from: path.join(officeJsFolder, 'agaveerrorux'),
                  to: 'office-js/AgaveErrorUX',
                },
              ]
            : []),
        ],
      }),
      ...(development ? [] : [new ListOfFiles()]),
    ],
  };
  if (!development) return [addin];

  const commandLine = nodeBundle(
    'cli',
    { main: './src/cli/main.ts' },
    path.resolve('dist-dev/cli'),
  );

  const simulatorPage = {
    ...common('simulator', development),
    entry: { main: './src/simulator/page/main.ts' },
    output: {
      path: path.resolve('dist-dev/simulator'),
      publicPath: '/simulator/',
      filename: '[name].js',
      clean: true,
    },
    // Univer is large: its source map stays out of the script.
    devtool: 'cheap-source-map',
    experiments: { css: true },
    plugins: [
      new HtmlPlugin({ template: './src/simulator/page/index.html', scriptLoading: 'defer' }),
    ],
  };
  return [addin, commandLine, simulatorPage];
};
module.exports.nodeBundle = nodeBundle;
