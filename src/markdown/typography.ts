import { defineMdastPlugin } from 'satteri';

/** Straight marks as they are typed become Swedish ones as they are printed. Code is no text node, so it stays as written. */
const swedish = (text: string): string =>
	text
		.replaceAll('"', '”')
		.replaceAll("'", '’')
		.replace(/(?<=\s)--?(?=\s)/g, '–')
		.replaceAll('...', '…');

export const typography = defineMdastPlugin({
	name: 'typography',
	text(node, context) {
		const printed = swedish(node.value);
		if (printed !== node.value) context.setProperty(node, 'value', printed);
	},
});
