/** What can be wrong with a photograph of a document, as advice. */
export type Advice = 'dark' | 'blurred' | 'small';

/** Smallest side of a photograph in which an A4 page can be read, in pixels: about 100 dots per inch. */
const smallest = 800;
/** Mean brightness, of 255, under which print is hard to tell from paper. */
const darkest = 60;
/** Variance of the Laplacian under which edges are soft (Pech-Pacheco and others, 2000), on an image this wide. */
const softest = 40;
const width = 512;

/**
 * Looks at a photograph here, in the browser: nothing of it leaves. A picture that cannot be read gets no advice.
 * @returns what could make it hard to read, `undefined` where nothing was noticed
 */
export async function adviceOn(file: File): Promise<Advice | undefined> {
  try {
    const image = await createImageBitmap(file);
    const isSmall = Math.min(image.width, image.height) < smallest;
    const height = Math.max(1, Math.round((width * image.height) / image.width));
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
    context.drawImage(image, 0, 0, width, height);
    image.close();
    return judge(greys(context.getImageData(0, 0, width, height).data), width, isSmall);
  } catch {
    return undefined;
  }
}

/** Brightness of each pixel (ITU-R BT.601). */
const greys = (data: Uint8ClampedArray): Float32Array =>
  Float32Array.from(
    { length: data.length / 4 },
    (_, index) => 0.299 * data[index * 4]! + 0.587 * data[index * 4 + 1]! + 0.114 * data[index * 4 + 2]!,
  );

/** Pure: brightness per pixel, row by row, in; advice out. */
export function judge(grey: Float32Array, columns: number, isSmall: boolean): Advice | undefined {
  if (mean(grey) < darkest) return 'dark';
  if (isSmall) return 'small';
  const edges: number[] = [];
  for (let at = columns + 1; at < grey.length - columns - 1; at += 1) {
    const beside = at % columns;
    if (beside === 0 || beside === columns - 1) continue;
    edges.push(grey[at - 1]! + grey[at + 1]! + grey[at - columns]! + grey[at + columns]! - 4 * grey[at]!);
  }
  const middle = mean(edges);
  return mean(edges.map((edge) => (edge - middle) ** 2)) < softest ? 'blurred' : undefined;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]!;
  return sum / values.length;
}
