import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconNames, iconSizes } from './icons';

const assets = path.resolve(__dirname, '../assets');

/** Below this many pixels the five-by-five drawing runs together; a simpler one is used. */
const smallestFullDrawing = 32;

for (const name of iconNames) {
  for (const size of iconSizes) {
    const drawing = size < smallestFullDrawing ? `${name}-small.svg` : `${name}.svg`;
    const svg = readFileSync(path.join(assets, drawing), 'utf8');
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(path.join(assets, `${name}-${size}.png`), image.asPng());
  }
}
console.log(`Drew ${iconNames.length * iconSizes.length} icons into assets/`);
