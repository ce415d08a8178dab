// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { alerts } from '../../../../renderer/state/alerts.ts';
import type { Desk } from '../../../../renderer/state/desk.ts';
import { DeskContext } from '../../../../renderer/state/deskContext.ts';
import { useAlertWishes } from '../../../../renderer/state/useAlertWishes.ts';

const within = (replay: unknown) => ({ children }: { readonly children: ReactNode }): ReactNode => <DeskContext value={{ replay } as unknown as Desk}>{children}</DeskContext>;

afterEach(() => { cleanup(); localStorage.clear(); });

describe('sounds of alerts', () => {
  it('ring where this machine wants them, and never in a replay; the frame around the desk stays as wanted', () => {
    alerts.set({ sound: true, flash: true });
    expect(renderHook(() => useAlertWishes(), { wrapper: within(null) }).result.current).toEqual({ sound: true, flash: true });
    expect(renderHook(() => useAlertWishes(), { wrapper: within({ situation: () => ({ kind: 'none' }) }) }).result.current).toEqual({ sound: false, flash: true });
  });
});
