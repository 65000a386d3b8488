const printed: Readonly<Record<string, string>> = { '"': '”', "'": '’', '...': '…', '-': '–', '--': '–' };

/** Straight marks as they are typed become Swedish ones as they are printed. Code is no text node, so it stays as written. */
export const swedish = (text: string): string => text.replace(/["']|\.{3}|(?<=\s)--?(?=\s)/g, (mark) => printed[mark] ?? mark);
