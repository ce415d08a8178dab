/** A change with its sign, on the screen and on paper alike: "+3.1%", "−1.0%". @param percent writes a ratio that is not negative */
export const changeText = (ratio: number, percent: (ratio: number) => string): string => `${ratio < 0 ? '−' : '+'}${percent(Math.abs(ratio))}`;
