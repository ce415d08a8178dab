/** A reading as digits: a countdown rounds up and says its overtime with a minus; counting up rounds down. */
export function timerDigits(reading: number, counts: 'down' | 'up'): { readonly text: string; readonly isOver: boolean } {
  const seconds = counts === 'down' ? Math.ceil(reading / 1_000) : Math.floor(reading / 1_000);
  const isOver = counts === 'down' && seconds < 0;
  const total = Math.abs(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60];
  return { text: `${seconds < 0 ? '−' : ''}${h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`}`, isOver };
}
