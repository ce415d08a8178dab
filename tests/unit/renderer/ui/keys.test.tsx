// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { keyName, useKeys, type KeyBinding } from '../../../../renderer/ui/keys.ts';

function Bench({ bindings }: { readonly bindings: readonly KeyBinding[] }) {
  useKeys(bindings);
  return <><input aria-label="box" /><div data-testid="desk" tabIndex={0} /></>;
}
afterEach(cleanup);

describe('keys', () => {
  it('are dead while a text box has focus', () => {
    let taken = 0;
    render(<Bench bindings={[{ key: 'Space', run: () => { taken += 1; } }]} />);
    fireEvent.keyDown(screen.getByLabelText('box'), { key: ' ' });
    expect(taken).toBe(0);
    fireEvent.keyDown(screen.getByTestId('desk'), { key: ' ' });
    expect(taken).toBe(1);
  });

  it('are dead while an input method composes and behind an open dialog', () => {
    let taken = 0;
    const { container } = render(<Bench bindings={[{ key: 'h', run: () => { taken += 1; } }]} />);
    fireEvent.keyDown(screen.getByTestId('desk'), { key: 'h', isComposing: true });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    container.append(dialog);
    fireEvent.keyDown(screen.getByTestId('desk'), { key: 'h' });
    expect(taken).toBe(0);
  });

  it('a key held down fires once', () => {
    let taken = 0;
    render(<Bench bindings={[{ key: 'Space', run: () => { taken += 1; } }]} />);
    const desk = screen.getByTestId('desk');
    fireEvent.keyDown(desk, { key: ' ' });
    fireEvent.keyDown(desk, { key: ' ', repeat: true });
    expect(taken).toBe(1);
  });

  it('are named as people write them', () => {
    const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(keyName({ ...press, key: ' ' })).toBe('Space');
    expect(keyName({ ...press, key: '?', shiftKey: true })).toBe('?');
    expect(keyName({ ...press, key: 'K', ctrlKey: true })).toBe('Mod+k');
    expect(keyName({ ...press, key: 'ArrowUp', shiftKey: true })).toBe('Shift+ArrowUp');
  });
});
