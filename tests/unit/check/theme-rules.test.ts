import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brandTones, colourFaults, lowestContrast } from '../../../src/portfolio/rules/theme-rules.ts';

test('every hue, however strong, is readable as text in the light and the dark scheme', () => {
	const hues = Array.from({ length: 72 }, (_, index) => index * 5);

	expect(Math.min(...hues.map((hue) => lowestContrast(`oklch(0.9 0.3 ${hue})`) ?? 0))).toBeGreaterThanOrEqual(4.5);
});

test.each(['#fff', '#00665c', 'tomato', 'hsl(120 100% 50%)', 'rgb(255 255 0 / 50%)'])('%s is a colour', (colour) => {
	expect(colourFaults(colour)).toEqual([]);
});

test.each(['blågrön', '#00665', 'var(--x)', 'red}body{display:none', ''])('”%s” is no colour', (colour) => {
	expect(colourFaults(colour)[0]?.message).toContain('är ingen färg');
});

test('a tone that comes too near its ground is a fault that says how near', () => {
	const faults = colourFaults('#00665c', [{ lightness: 0.7, maxChroma: 0.12, ground: '#fff' }]);

	expect(faults).toEqual([
		{ path: ['tema', 'farg'], message: '”#00665c” ger kontrasten 2,5:1 mot bakgrunden. Välj en färg som ger minst 4,5:1.' },
	]);
});

test('the tones are those of the stylesheet', () => {
	const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

	for (const { lightness, maxChroma, ground } of brandTones) {
		expect(css).toContain(`oklch(from var(--municipality) ${lightness} min(c, ${maxChroma}) h)`);
		expect(css).toContain(ground);
	}
});
