import { converter, parse, toGamut, wcagContrast, type Oklch } from 'culori';
import { colourTooPale, notAColour } from '../messages/entries.ts';
import type { Fault } from './fault.ts';

/** A brand tone and the ground it is read on. The stylesheet locks lightness and caps chroma; only the hue is the municipality's. */
interface Tone {
	lightness: number;
	maxChroma: number;
	ground: string;
}

/** The same numbers as `--brand` and `--brand-surface` in `styles/tokens.css`; a test holds the two together. */
export const brandTones: readonly Tone[] = [
	{ lightness: 0.37, maxChroma: 0.12, ground: 'oklch(0.985 0.004 100)' },
	{ lightness: 0.84, maxChroma: 0.07, ground: 'oklch(0.195 0.014 330)' },
	{ lightness: 0.4, maxChroma: 0.1, ground: 'oklch(0.985 0.004 100)' },
];

const toOklch = converter('oklch');
const onScreen = toGamut('rgb', 'oklch');

/** WCAG 2.2, 1.4.3: text needs at least this contrast. */
const leastContrast = 4.5;

/** The lowest contrast a colour gives as any of the tones, or undefined where the text is no colour. */
export function lowestContrast(colour: string, tones: readonly Tone[] = brandTones): number | undefined {
	const read = toOklch(parse(colour));
	if (!read) return undefined;
	return Math.min(
		...tones.map(({ lightness, maxChroma, ground }) => {
			const tone: Oklch = { ...read, alpha: 1, l: lightness, c: Math.min(read.c, maxChroma) };
			return wcagContrast(onScreen(tone), ground);
		}),
	);
}

/** The municipality's colour has to be a colour, and readable as text in the light and the dark scheme. */
export function colourFaults(colour: string, tones?: readonly Tone[]): Fault[] {
	const path = ['tema', 'farg'];
	const contrast = lowestContrast(colour, tones);
	if (contrast === undefined) return [{ path, message: notAColour(colour) }];
	return contrast < leastContrast ? [{ path, message: colourTooPale(colour, Math.floor(contrast * 10) / 10) }] : [];
}
