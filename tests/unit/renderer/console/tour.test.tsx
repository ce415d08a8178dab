// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Tour } from '../../../../renderer/console/tour/Tour.tsx';
import { cardPlace, TOUR_STEPS } from '../../../../renderer/console/tour/tourSteps.ts';
import { setUpI18n } from '../../../../renderer/i18n/setup.ts';
import { bindingFor } from '../../../../renderer/ui/keys.ts';

beforeAll(async () => setUpI18n('en'));
afterEach(cleanup);
const stepNow = (): string | undefined => screen.getByTestId('tour').dataset['step'];

describe('guided tour', () => {
  it('goes over every part and back by button and arrow, and ends with the last one', () => {
    const close = vi.fn();
    render(<Tour onClose={close} />);
    const card = screen.getByTestId('tour');
    expect(TOUR_STEPS.length).toBeGreaterThanOrEqual(5);
    expect(TOUR_STEPS.length).toBeLessThanOrEqual(7);
    for (const step of TOUR_STEPS.slice(0, -1)) {
      expect(stepNow()).toBe(step);
      expect(screen.getByRole('button', { name: 'Skip' })).toBeDefined();
      fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    }
    expect(stepNow()).toBe('top');
    fireEvent.keyDown(card, { key: 'ArrowLeft' });
    expect(stepNow()).toBe('figures');
    fireEvent.keyDown(card, { key: 'ArrowRight' });
    expect(close).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Start working' }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('the way on has the focus at every step, Escape ends it, and the keys of the desk rest meanwhile', () => {
    const close = vi.fn();
    render(<Tour onClose={close} />);
    expect(document.activeElement?.textContent).toBe('Next');
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(document.activeElement?.textContent).toBe('Next');
    const run = vi.fn();
    const press = new KeyboardEvent('keydown', { key: 'b', code: 'KeyB', bubbles: true });
    document.body.dispatchEvent(press);
    expect(bindingFor(press, [{ key: 'b', run }])).toBeNull();
    fireEvent.keyDown(screen.getByTestId('tour'), { key: 'Escape' });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each([[1920, 1080], [1280, 720], [960, 540], [640, 480]])('wherever a part is, the card stays wholly inside a window of %i × %i', (width, height) => {
    const card = { width: 360, height: 230 };
    const parts = [[0, 0, 1, 1], [0, 0.1, 0.3, 0.8], [0.7, 0.1, 0.3, 0.8], [0.3, 0.1, 0.4, 0.3], [0, 0.85, 1, 0.15], [0.5, 0, 0.5, 0.06]] as const;
    for (const part of [null, ...parts]) {
      const box = part === null ? null : { left: part[0] * width, top: part[1] * height, width: part[2] * width, height: part[3] * height };
      const { left, top } = cardPlace(box, card, { width, height });
      expect([left >= 8, top >= 8, left + card.width <= width - 8, top + card.height <= height - 8], JSON.stringify(box)).toEqual([true, true, true, true]);
    }
  });

  it('where there is room, the card does not cover the part it speaks of', () => {
    const room = { width: 1920, height: 1080 };
    const part = { left: 0, top: 60, width: 560, height: 820 };
    expect(cardPlace(part, { width: 360, height: 230 }, room).left).toBeGreaterThan(560);
    expect(cardPlace({ left: 0, top: 884, width: 1920, height: 196 }, { width: 360, height: 230 }, room).top).toBeLessThan(884 - 230);
  });
});
