// The pane's door: the interface is loaded only where there is a page to show it in, so that the
// functions and ribbon commands of the shared runtime never wait for React.
import { start } from '../messages/pane-start';

/** Puts a sentence where the interface would be. */
function say(root: HTMLElement, sentence: string): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = sentence;
  root.replaceChildren(text);
}

void Office.onReady(async ({ host }) => {
  const root = document.getElementById('root');
  if (!root) return;
  // Opened in a browser of its own: there is no workbook to show anything of.
  if (host !== Office.HostType.Excel) {
    say(root, start.notExcel);
    return;
  }
  try {
    const { showPane } = await import(/* webpackChunkName: 'pane' */ './pane');
    showPane(root);
  } catch {
    say(root, start.failed);
  }
});
