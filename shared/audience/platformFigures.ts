import { z } from 'zod';

/**
 * What a platform's own screen says about the session so far: cumulative, in whole units (people, times, seconds, minor units of money).
 * They stand beside ours and never replace them; impressions and stays nobody else can count.
 */
export const PLATFORM_FIGURES = [
  'roomImpressions', 'views', 'uniqueViewers', 'nonFollowerViewers', 'watchSeconds', 'averageStaySeconds', 'averageOnline', 'peakOnline',
  'interactingViewers', 'newFollowers', 'unfollows', 'productImpressions', 'productImpressionViewers', 'productClicks', 'productClickViewers',
  'createdOrders', 'createdMinor', 'paidOrders', 'paidMinor', 'buyers', 'units', 'refundedOrders', 'refundedMinor', 'gpmMinor', 'uvValueMinor',
] as const;
export type PlatformFigure = (typeof PLATFORM_FIGURES)[number];

/** Money among them; the others are people, times or seconds. */
export const PLATFORM_MONEY: ReadonlySet<PlatformFigure> = new Set<PlatformFigure>(['createdMinor', 'paidMinor', 'refundedMinor', 'gpmMinor', 'uvValueMinor']);

export const platformFigureValueSchema = z.number().int().min(0).max(9e15);
export const platformFigureValuesSchema = z.partialRecord(z.enum(PLATFORM_FIGURES), platformFigureValueSchema).refine((values) => Object.keys(values).length > 0, 'empty');
export type PlatformFigureValues = z.infer<typeof platformFigureValuesSchema>;
