// `npm run dev-server`: serves the add-in at the addresses of manifest.xml for work in real Excel, and
// builds it anew at every change. The first run asks to trust a certificate for https://localhost.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
process.chdir(root);

const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { getHttpsServerOptions } = require('office-addin-dev-certs');

const configurations = require('../../webpack.config.js')({}, { mode: 'development' });
const addin = configurations.find(({ name }) => name === 'addin');
const server = new WebpackDevServer(
  {
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: {
      directory: path.join(root, 'node_modules/@microsoft/office-js/dist'),
      publicPath: '/office-js',
      watch: false,
    },
  },
  webpack(addin),
);
await server.start();
