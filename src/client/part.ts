/** An element that the script cannot do without, or an error that says what the page lacks. */
export function part<T extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): T {
	const found = within.querySelector<T>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}
