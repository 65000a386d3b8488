import { siteAddresses } from '../portfolio/site-addresses.ts';

/** What every portfolio's site has, whatever its cases are called. */
const fixed = siteAddresses({ cases: [], needs: [], organisations: [], labs: [], guides: [] });

/**
 * The addresses a built site promises to keep: its pages, and the files of the content model's list. What only the pages themselves
 * ask for (pictures, styles, the search's index) is free to change its name.
 *
 * @param files each file's path within the site, with `/` between folders
 */
export const publishedAddresses = (files: readonly string[]): string[] =>
	files
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.filter((address) => address.endsWith('/') || fixed.has(address))
		.sort();

/** The lines of a list of addresses. What stands after an address, such as why it is gone, is for people. */
export const readAddresses = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim().split(/\s/, 1)[0] ?? '')
		.filter(Boolean);

/**
 * Holds what is published now against all that ever was.
 *
 * @param removed addresses that somebody has decided to end
 * @returns `ever`: the list to keep; `lost`: those that should still answer and do not
 */
export function compareAddresses(now: readonly string[], before: readonly string[], removed: readonly string[] = []) {
	const [present, known, ended] = [new Set(now), new Set(before), new Set(removed)];
	return {
		ever: [...new Set([...before, ...now])].sort(),
		lost: before.filter((address) => !present.has(address) && !ended.has(address)),
		added: now.filter((address) => !known.has(address)),
	};
}
