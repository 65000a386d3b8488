/** Straight marks as they are typed become Swedish ones as they are printed. Code is no text node, so it stays as written. */
export const swedish = (text: string): string =>
	text
		.replaceAll('"', '”')
		.replaceAll("'", '’')
		.replace(/(?<=\s)--?(?=\s)/g, '–')
		.replaceAll('...', '…');
