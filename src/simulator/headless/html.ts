// Finds the scripts of a page in the order in which a browser runs them.

/** A script of a page: at an address, or written in the page itself. */
export type PageScript = { src: string } | { text: string };

/** @throws Error If the page has module scripts, which the page stub cannot run. */
export function scriptsOf(html: string): PageScript[] {
  const atOnce: PageScript[] = [];
  const deferred: PageScript[] = [];
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, attributes = '', text = ''] of withoutComments.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi,
  )) {
    const type = attribute(attributes, 'type');
    if (type === 'module') throw new Error('The simulator runs no module scripts in Node.');
    if (type !== undefined && !/javascript/.test(type)) continue;
    const src = attribute(attributes, 'src');
    if (src === undefined) atOnce.push({ text });
    else if (/\s(defer|async)\b/i.test(attributes)) deferred.push({ src });
    else atOnce.push({ src });
  }
  return [...atOnce, ...deferred];
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  );
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value?.replace(/&amp;/g, '&');
}
