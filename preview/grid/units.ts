/** Office.js measures rows and columns in points, the grid in pixels at 96 dots an inch. */
const POINTS_PER_PIXEL = 0.75;

export const toPoints = (pixels: number): number => pixels * POINTS_PER_PIXEL;

export const toPixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
