// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setUpI18n } from '../../../../renderer/i18n/setup.ts';
import { HoldButton } from '../../../../renderer/ui/HoldButton.tsx';

beforeAll(async () => setUpI18n('en'));
beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }); });
afterEach(() => { cleanup(); vi.useRealTimers(); });
const wait = (ms: number): void => { act(() => { vi.advanceTimersByTime(ms); }); };

describe('hold to fire', () => {
  it('fires once after the whole hold, not before', () => {
    const fire = vi.fn();
    render(<HoldButton ms={1_500} onFire={fire}>End</HoldButton>);
    const button = screen.getByRole('button');
    fireEvent.pointerDown(button, { button: 0 });
    wait(1_400);
    expect(fire).not.toHaveBeenCalled();
    wait(200);
    expect(fire).toHaveBeenCalledTimes(1);
    wait(5_000);
    expect(fire).toHaveBeenCalledTimes(1);
  });

  it('letting go earlier does nothing', () => {
    const fire = vi.fn();
    render(<HoldButton onFire={fire}>End</HoldButton>);
    fireEvent.pointerDown(screen.getByRole('button'), { button: 0 });
    wait(900);
    fireEvent.pointerUp(screen.getByRole('button'));
    wait(5_000);
    expect(fire).not.toHaveBeenCalled();
  });

  it('works from the keyboard; the repeats of a held key do not start it again', () => {
    const fire = vi.fn();
    render(<HoldButton onFire={fire}>End</HoldButton>);
    const button = screen.getByRole('button');
    fireEvent.keyDown(button, { key: 'Enter' });
    wait(500);
    fireEvent.keyDown(button, { key: 'Enter', repeat: true });
    wait(600);
    expect(fire).toHaveBeenCalledTimes(1);
  });

  it('a disabled one cannot be held, and says why', () => {
    const fire = vi.fn();
    render(<HoldButton onFire={fire} disabledReason="No stream">End</HoldButton>);
    fireEvent.pointerDown(screen.getByRole('button'), { button: 0 });
    wait(3_000);
    expect(fire).not.toHaveBeenCalled();
    expect(screen.getByRole('button').getAttribute('title')).toBe('No stream');
  });
});
