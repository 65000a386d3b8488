/** A path or an address, as it is spelled. */
export const code = (text: string): string => `\`${text.replace(/[`\s]/g, '?')}\``;

/** A name and the address it stands at. */
export const place = (name: string, address: string): string => `${name}: ${code(address)}`;

/** A list under its heading; nothing where there is nothing to list. */
export const bullets = (heading: string, rows: readonly string[]): string =>
	rows.length === 0 ? '' : [`**${heading}**`, '', ...rows.map((row) => `- ${row}`)].join('\n');
