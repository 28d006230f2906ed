// The pane's door: the interface is loaded only where there is a page to show it in, so that the
// functions and ribbon commands of the shared runtime never wait for React.
void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) return;
  const { showPane } = await import('./pane');
  showPane(root);
});
