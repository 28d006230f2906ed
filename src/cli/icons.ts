// `npm run icons`: draws the add-in's icons. They are generated, never edited by hand.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const BLUE = '#0f5ea8';
const GOLD = '#f2b01e';

/** Drawings on a 32 × 32 grid. The first is the add-in's own; the others belong to ribbon buttons. */
const DRAWINGS: Record<string, { sizes: number[]; shapes: string }> = {
  icon: {
    sizes: [16, 32, 64, 80, 128],
    shapes: `<rect width="32" height="32" rx="6" fill="${BLUE}"/>
      <path d="M9 6h8.5a5 5 0 0 1 3.1 8.9A5.6 5.6 0 0 1 18 26H9zm4 3.6v4.3h4a2.15 2.15 0 0 0 0-4.3zm0 7.7v5h4.6a2.5 2.5 0 0 0 0-5z" fill="#fff"/>
      <path d="M23 27V17.5l-2.4 2.4-1.6-1.6L24.2 13l5.2 5.3-1.6 1.6-2.4-2.400V27z" fill="${GOLD}"/>`,
  },
  'icon-panel': {
    sizes: [16, 32, 80],
    shapes: `<rect x="3" y="5" width="26" height="22" rx="2" fill="#fff" stroke="${BLUE}" stroke-width="2"/>
      <path d="M19 5h8a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2h-8z" fill="${BLUE}"/>
      <path d="M7 11h8M7 16h8M7 21h8" stroke="${BLUE}" stroke-width="2"/>`,
  },
  'icon-siapkan': {
    sizes: [16, 32, 80],
    shapes: `<path d="M6 3h13l7 7v19H6z" fill="#fff" stroke="${BLUE}" stroke-width="2" stroke-linejoin="round"/>
      <path d="M10 15h12M10 20h8M16 15v9" stroke="${BLUE}" stroke-width="1.6"/>
      <circle cx="24" cy="24" r="7" fill="${GOLD}"/>
      <path d="M24 20v8M20 24h8" stroke="#fff" stroke-width="2.4"/>`,
  },
  'icon-verifikasi': {
    sizes: [16, 32, 80],
    shapes: `<rect x="5" y="5" width="22" height="25" rx="2" fill="#fff" stroke="${BLUE}" stroke-width="2"/>
      <rect x="11" y="2" width="10" height="6" rx="1.5" fill="${BLUE}"/>
      <path d="M10 19l4.5 4.500L23 14" fill="none" stroke="${GOLD}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  'icon-bekukan': {
    sizes: [16, 32, 80],
    shapes: `<g stroke="${BLUE}" stroke-width="2.4" stroke-linecap="round" fill="none">
      ${[0, 60, 120, 180, 240, 300].map((angle) => `<path d="M16 16V3.500M12.5 6.500L16 10l3.5-3.5" transform="rotate(${angle} 16 16)"/>`).join('')}</g>`,
  },
};

/** Writes `<name>-<size>.png` for every drawing and size into `folder`. */
export async function writeIcons(folder: string): Promise<void> {
  // The build would put the package's name in the place of a plain `require.resolve`.
  const { resolve } = createRequire(__filename);
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  for (const [name, { sizes, shapes }] of Object.entries(DRAWINGS)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${shapes}</svg>`;
    for (const size of sizes) {
      const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
      await writeFile(path.join(folder, `${name}-${size}.png`), png);
    }
  }
}
