// Two builds of the same add-in: production (`dist`, what an office installs) and development
// (`dist-dev`, what the simulator, the tests and the command line load, with the command line itself).
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeJsFolder = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);

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
      filename: development ? '[name].js' : '[name].[contenthash].js',
      clean: true,
    },
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
        templateParameters: { officeJs: localOfficeJs ? 'office-js/office.js' : OFFICE_JS_CDN },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml' },
          { from: 'assets/icon-*.png' },
          ...(localOfficeJs && !development ? [{ from: officeJsFolder, to: 'office-js' }] : []),
        ],
      }),
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
