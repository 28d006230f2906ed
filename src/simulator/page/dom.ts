// The little that this page needs to build its elements.

type Properties<E extends HTMLElement> = Partial<Omit<E, 'style' | 'children' | 'dataset'>>;

/** Makes an element with the given properties (as the DOM names them) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
