// The pane's interface, loaded after the functions and the ribbon commands are registered.
import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { keepFocus } from './keep-focus';
import { useTheme } from './theme';

function Pane() {
  return (
    <FluentProvider theme={useTheme()}>
      <App />
    </FluentProvider>
  );
}

/** Shows the pane in place of the static text of the page. */
export function showPane(root: HTMLElement): void {
  keepFocus();
  createRoot(root).render(
    <StrictMode>
      <Pane />
    </StrictMode>,
  );
}
