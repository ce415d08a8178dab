import { Component, type ReactNode } from 'react';

interface Props { readonly fallback: ReactNode; readonly children: ReactNode }

/** Catches what a screen throws while drawing: the window says so instead of going blank. React offers this as a class only. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
