/** Where the licences that a portfolio usually names are explained. */
const deeds: Readonly<Record<string, string>> = {
	'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
	'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/deed.sv',
	'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.sv',
};

/** A licence as open data names it. Without an address where the portfolio has chosen one we do not know. */
export const licence = (name: string): { namn: string; url?: string } => ({ namn: name, url: deeds[name] });
