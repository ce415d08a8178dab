import { Component, type ReactNode } from 'react';
import type { PageFailure } from '#shared/protocol/wire.ts';

interface Props { readonly fallback: (failure: PageFailure) => ReactNode; readonly children: ReactNode }

/** Catches what a screen throws while drawing: the window says so instead of going blank. React offers this as a class only. */
export class ErrorBoundary extends Component<Props, { readonly failure: PageFailure | null }> {
  override state: { readonly failure: PageFailure | null } = { failure: null };

  static getDerivedStateFromError(thrown: unknown): { readonly failure: PageFailure } {
    const { name, message, stack = '' } = thrown instanceof Error ? thrown : new Error(typeof thrown);
    return { failure: { name: name.slice(0, 100), message: message.slice(0, 2_000), stack: stack.slice(0, 10_000) } };
  }

  override render(): ReactNode {
    return this.state.failure === null ? this.props.children : this.props.fallback(this.state.failure);
  }
}
