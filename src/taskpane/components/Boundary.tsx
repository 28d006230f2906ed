// A part of the pane that cannot be shown says so; the rest of the pane stays.
import { Component, type ReactNode } from 'react';
import { pane } from '../../messages/pane';

/** Give it another `key` to try again. */
export class Boundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{pane.broken}</p> : this.props.children;
  }
}
