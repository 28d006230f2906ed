// `npm run dev-server`: serves the add-in at the addresses of manifest.xml for work in real Excel, and
// builds it anew at every change. The first run asks to trust a certificate for https://localhost.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
process.chdir(root);

const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const certificate = require('office-addin-dev-certs/lib/defaults.js');

/** The certificate that Microsoft's tool makes; where it cannot be trusted it is served all the same. */
async function httpsOptions() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    process.stderr.write(
      `${error.message.trim()}\nSertifikat pengembangan belum dipercaya komputer ini: Excel menolak panel sampai ${certificate.caCertificatePath} dipasang sebagai penerbit tepercaya.\n`,
    );
    return {
      cert: await readFile(certificate.localhostCertificatePath),
      key: await readFile(certificate.localhostKeyPath),
    };
  }
}

const configurations = require('../../webpack.config.js')({}, { mode: 'development' });
const addin = configurations.find(({ name }) => name === 'addin');
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await httpsOptions() },
    static: {
      directory: path.join(root, 'node_modules/@microsoft/office-js/dist'),
      publicPath: '/office-js',
      watch: false,
    },
  },
  webpack(addin),
);
await server.start();
