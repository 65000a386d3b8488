import { figures } from '../figures.ts';

/** The list of organisations and the page of each. */
const cases = (count: number) => `${figures(count)} exempel`;

export const organisationMessages = {
	'organisation.title': 'Organisationer',
	'organisation.description':
		'Kommuner, regioner, myndigheter och andra som äger exemplen, är med i dem eller använder det som andra har gjort.',
	'organisation.lead': ({ count }: { count: number }) =>
		count === 1
			? 'En organisation finns med i portföljen.'
			: `${figures(count)} organisationer finns med i portföljen, ordnade efter vad de är.`,
	'organisation.home': 'Portföljen hör till',
	'organisation.owns': ({ count }: { count: number }) => `äger ${cases(count)}`,
	'organisation.takesPart': ({ count }: { count: number }) => `är med i ${cases(count)}`,
	'organisation.uses': ({ count }: { count: number }) => `använder ${cases(count)} från andra`,
	'organisation.labs': ({ count }: { count: number }) =>
		count === 1 ? 'har varit med i 1 idésluss' : `har varit med i ${figures(count)} idéslussar`,
	'organisation.nothing': 'inget exempel än',
	'organisation.pageDescription': ({ name, kind, site, summary }: { name: string; kind: string; site: string; summary: string }) =>
		`${name} (${kind.toLocaleLowerCase('sv')}) i ${site}: ${summary}.`,
	'organisation.kinds': 'Organisationer efter sort',
	'organisation.kind': 'Sort',
	'organisation.code': 'Kommunkod',
	'organisation.website': 'Webbplats',
	'organisation.owned': 'Egna exempel',
	'organisation.partner': 'Är med i',
	'organisation.used': 'Använder också',
	'organisation.usedText': 'Exempel som andra äger och som används här också.',
	'organisation.leads': 'Har lett',
	'organisation.joins': 'Har varit med i',
	'organisation.labHeading': 'Idéslussar',
} as const;
