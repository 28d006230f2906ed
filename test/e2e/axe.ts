// What axe finds on a page of the pane, and what is too wide or too small for a finger.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: object): Promise<AxeResults>;
}

/** Waits for the theme and the end of whatever fades or moves: until then its colours are nobody's. */
const atRest = (addin: Frame) =>
  addin.waitForFunction(() => {
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const isMoving = ({ playState, effect }: Animation) =>
      playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
    return (
      document.documentElement.style.colorScheme === theme &&
      !document.getAnimations().some(isMoving)
    );
  });

/** What axe finds, as lines: rule, then the elements. `within`: only in the element it fits. */
export async function findViolations(addin: Frame, within = 'body'): Promise<string[]> {
  await atRest(addin);
  if (!(await addin.evaluate(() => 'axe' in window))) await addin.evaluate(source);
  const { violations } = await addin.evaluate(
    (selector) =>
      // Fluent's invisible stops at the ends of a group pass the focus on as soon as they get it.
      (window as unknown as { axe: Axe }).axe.run({
        include: [[selector]],
        exclude: [['[data-tabster-dummy]']],
      }),
    within,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Nothing reaches beyond the pane's width, and everything that is pressed is 44 px high. */
export const measure = (addin: Frame) =>
  addin.evaluate(() => ({
    tooWide: [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 200)),
    tooSmall: [...document.querySelectorAll('button:not([class*=Link]), select, [role=tab]')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height < 43.5;
      })
      .map((element) => element.outerHTML),
  }));
