// While something is read: grey lines in its place, as the page shows them before any script.
import { pane } from '../../messages/pane';

export function Waiting() {
  return (
    <div className="skeleton" role="status" aria-label={pane.reading}>
      <i />
      <i />
    </div>
  );
}
