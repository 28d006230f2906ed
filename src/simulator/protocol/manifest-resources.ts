// The addresses, images and texts that other parts of a manifest name by `resid`.
import type { XmlElement } from './xml';

/** An element's `DefaultValue`, or the `Value` of its `Override` for the locale. */
export function localValue(element: XmlElement, locale: string | undefined): string | undefined {
  const override = element
    .children('Override')
    .find((candidate) => candidate.attribute('Locale')?.toLowerCase() === locale?.toLowerCase());
  return override?.attribute('Value') ?? element.attribute('DefaultValue');
}

/** Each finds the resource with that id; `undefined` stays `undefined`. */
export interface Resources {
  url(id: string | undefined): string | undefined;
  image(id: string | undefined): string | undefined;
  shortString(id: string | undefined): string | undefined;
  longString(id: string | undefined): string | undefined;
}

/** @param element The manifest's `Resources`. */
export function resourceReader(element: XmlElement, locale: string | undefined): Resources {
  const reader = (group: string, item: string) => {
    const values = new Map<string, string>();
    for (const resource of element.child(group).children(item)) {
      const id = resource.attribute('id');
      const value = localValue(resource, locale);
      if (id !== undefined && value !== undefined) values.set(id, value);
    }
    return (id: string | undefined) => {
      if (id === undefined) return undefined;
      const value = values.get(id);
      if (value === undefined) throw new Error(`The manifest has no resource "${id}" in ${group}.`);
      return value;
    };
  };
  return {
    url: reader('Urls', 'Url'),
    image: reader('Images', 'Image'),
    shortString: reader('ShortStrings', 'String'),
    longString: reader('LongStrings', 'String'),
  };
}
