/** FNV-1a, 32 bits: the same number for the same text in every build. What looks like chance on the site is drawn from it. */
export const hash = (text: string): number => {
	let value = 2166136261;
	for (const character of text) {
		value ^= character.codePointAt(0) ?? 0;
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
};

/** mulberry32: a row of numbers from 0 up to 1, the same for the same seed. */
export const random = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
