/**
 * A pen that draws lozenges as one SVG path, each from where the one before began: what repeats in a cloth then
 * repeats in the text, which gzip packs to about half of what fixed places need.
 */
export function lozengePen() {
	let path = '';
	let left = 0;
	let top = 0;
	return {
		/** @param size half the diagonal, around the centre (x, y) */
		draw(x: number, y: number, size: number): void {
			path += `m${x - left} ${y - size - top} ${size} ${size}-${size} ${size}-${size}-${size}z`.replace(' -', '-');
			left = x;
			top = y - size;
		},
		path: (): string => path,
	};
}
