// Which Fluent theme fits this Excel: its Office theme, else what the system prefers.
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';

const systemPrefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** `officeTheme` is missing in Excel on the web (office-js#6134): the system's preference then decides. */
function isDark(): boolean {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return office?.isDarkTheme ?? systemPrefersDark.matches;
}

function subscribe(onChange: () => void): () => void {
  systemPrefersDark.addEventListener('change', onChange);
  return () => systemPrefersDark.removeEventListener('change', onChange);
}

/** The theme of the pane; it follows the system. High contrast is the browser's own forced colours. */
export function useTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, isDark);
  // Scroll bars, date pickers and drop-downs are the browser's: they follow this.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? webDarkTheme : webLightTheme;
}
