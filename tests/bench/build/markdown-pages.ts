import type { Portfolio } from './portfolio.ts';
import type { siteOf } from './peers/shared/lists.js';

type Site = ReturnType<typeof siteOf>;
type Item = ReturnType<Site['latest']>[number];

const bullets = (items: readonly Item[]): string =>
	items.map(({ text, href, more }) => `- ${href ? `[${text}](${href})` : text}${more ? ` – ${more}` : ''}`).join('\n');

const headed = (title: string, items: readonly Item[]): string => (items.length === 0 ? '' : `\n## ${title}\n\n${bullets(items)}\n`);

/** Every page of the site as Markdown with a title, for generators that have a theme of their own and show what stands in the text. */
export function markdownPages({ cases, needs, organisations, labs }: Portfolio, site: Site) {
	const page = (path: string, title: string, description: string, body: string) => ({
		path: `${path}.md`,
		data: { title, description },
		body,
	});
	const field = (data: object, name: string) => `${(data as Record<string, unknown>)[name] ?? ''}`;
	const facts = (data: object) => site.sections(data).map(({ title, items }) => headed(title, items));
	return [
		page('index', 'Innovationsportföljen', 'Det nya som prövas, och behoven bakom.', bullets(site.latest())),
		...site.lists().map(({ path, title, items }) => page(`${path}/index`, title, title, bullets(items))),
		...cases.map(({ id, data, body }) =>
			page(
				`exempel/${id}/index`,
				field(data, 'titel'),
				field(data, 'ingress'),
				`${field(data, 'ingress')}\n\n${body}${facts(data).join('')}`,
			),
		),
		...needs.map(({ id, data, body }) =>
			page(
				`behov/${id}/index`,
				field(data, 'titel'),
				field(data, 'beskrivning'),
				`${field(data, 'beskrivning')}\n\n${body}${headed('Exempel', site.casesOfNeed(id))}`,
			),
		),
		...organisations.map(({ id, data }) =>
			page(`organisationer/${id}/index`, field(data, 'namn'), field(data, 'namn'), bullets(site.casesOfOrganisation(id))),
		),
		...labs.map(({ id, data, body }) =>
			page(`ideslussar/${id}/index`, field(data, 'namn'), field(data, 'ingress'), `${body}${headed('Exempel', site.casesOfLab(data))}`),
		),
	];
}
