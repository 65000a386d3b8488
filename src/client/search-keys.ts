/** The field's place, above the first hit. */
export const field = -1;

/**
 * Where a key takes the reader from hit number `at`, or from the field, when there are `count` hits.
 * Undefined where the key keeps its ordinary meaning.
 */
export function goTo(key: string, at: number, count: number): number | undefined {
	if (key === 'ArrowDown' && at + 1 < count) return at + 1;
	if (at === field) return undefined;
	if (key === 'ArrowUp') return at - 1;
	return key === 'Escape' ? field : undefined;
}
