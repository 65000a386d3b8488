/** FNV-1a, 32 bits: the same number for the same text in every build. What looks like chance on the site is drawn from it. */
export const hash = (text: string): number => {
	let value = 2166136261;
	for (const character of text) {
		value ^= character.codePointAt(0) ?? 0;
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
};
