import type uPlot from 'uplot';

/** The least a scale of people shows. */
export const LEAST_PEOPLE = 10;
/** Of money, in minor units: ten yuan, dollars; a thousand yen. */
export const LEAST_MINOR = 1_000;
/** Steps of a scale of whole people. */
export const PEOPLE_STEPS: number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6];

/** Zero-based scale with a little air above; never shorter than `least`, or an all-zero axis would read 0, 0, 0. */
export const fromZero = (least: number): uPlot.Range.Function => (_u, _min, max) => [0, Math.max(least, (max ?? 0) * 1.12)];
