// Run by itself (`node unpack-browser.mjs FOLDER`): unpacks the Chromium of the npm package into a
// folder. A process of its own, because the package looks at the environment when it is loaded.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.resolve(process.argv[2]);
// Unpacked aside and renamed when complete, so that neither an interrupted run nor two at once leave
// half a browser behind.
const aside = `${folder}.${process.pid}`;
process.env.TMPDIR = aside;
// Makes the package unpack the system libraries that a bare Linux lacks.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
await rm(aside, { recursive: true, force: true });
await mkdir(aside, { recursive: true });
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
await writeFile(
  path.join(aside, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${path.join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir>
<cachedir>${path.join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
);
await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
