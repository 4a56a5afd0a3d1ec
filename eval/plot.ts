import type { Point } from './fold-report.ts';

const size = { width: 560, height: 360, left: 60, right: 20, top: 40, bottom: 50 };
const colours = ['#8a6d00', '#0b5fa5', '#7a1f5c'];

/** Curves of shares as an SVG, each axis over the range that its points have; thresholds of 0.3, 0.5 and 0.7 are named. */
export function plot(title: string, xName: string, yName: string, curves: readonly { name: string; points: readonly Point[] }[]): string {
  const all = curves.flatMap(({ points }) => points);
  const x = scale(all.map((point) => point.x), size.left, size.width - size.right);
  const y = scale(all.map((point) => point.y), size.height - size.bottom, size.top);
  const drawn = curves.map(({ name, points }, at) => curve(name, points, colours[at % colours.length] ?? '#000', at, x.place, y.place));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/><text x="${size.left}" y="20" font-size="15">${title}</text>`,
    `<path d="M${size.left} ${size.top}V${size.height - size.bottom}H${size.width - size.right}" fill="none" stroke="#333"/>`,
    ...x.ticks.map((value) => `<text x="${x.place(value)}" y="${size.height - size.bottom + 16}" text-anchor="middle">${label(value)}</text>`),
    ...y.ticks.map((value) => `<text x="${size.left - 6}" y="${y.place(value) + 4}" text-anchor="end">${label(value)}</text>`),
    `<text x="${size.width / 2}" y="${size.height - 10}" text-anchor="middle">${xName}</text>`,
    `<text transform="translate(14 ${size.height / 2}) rotate(-90)" text-anchor="middle">${yName}</text>`,
    ...drawn,
    '</svg>', '',
  ].join('\n');
}

function curve(name: string, points: readonly Point[], colour: string, row: number, x: (value: number) => number, y: (value: number) => number): string {
  const line = points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
  const named = points.filter(({ threshold }) => [0.3, 0.5, 0.7].includes(threshold));
  const marks = named.map((point) => `<circle cx="${x(point.x).toFixed(1)}" cy="${y(point.y).toFixed(1)}" r="3" fill="${colour}"/><text x="${(x(point.x) + 5).toFixed(1)}" y="${(y(point.y) - 5).toFixed(1)}" fill="${colour}">${point.threshold}</text>`);
  return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}<text x="${size.width - size.right}" y="${size.top + 16 * row}" text-anchor="end" fill="${colour}">${name}</text>`;
}

function scale(values: readonly number[], from: number, to: number): { place: (value: number) => number; ticks: number[] } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const place = (value: number) => from + ((value - low) / (high - low || 1)) * (to - from);
  return { place, ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => low + part * (high - low)) };
}

function label(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
