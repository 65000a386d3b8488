import { statusOf } from './peers/shared/lists.js';
import type { Codes, Portfolio } from './portfolio.ts';

interface Page {
	path: string;
	data: object;
	body: string;
}
type Data = Record<string, never>;

/**
 * The portfolio as Hugo's own taxonomies: a list is a term, and a case names its terms. What Hugo would have to work out
 * for each case (its status, whose need it answers) is written into it, which costs Hugo less than it costs the others.
 */
export function hugoContent({ cases, needs, organisations, labs }: Portfolio, codes: Codes): Page[] {
	const needOwner = new Map(needs.map(({ id, data }) => [id, (data as Data)['agare']]));
	const name = new Map(organisations.map(({ id, data }) => [id, (data as Data)['namn']]));
	const term = (folder: string, id: string, data: object, body = ''): Page => ({ path: `${folder}/${id}/_index.md`, data, body });
	const terms = (folder: string, labels: Record<string, string>, url = (code: string) => `/${folder}/${code}/`) =>
		Object.entries(labels).map(([code, title]) => term(folder, code, { title, url: url(code) }));
	return [
		...Object.entries({
			exempel: 'Alla exempel',
			behov: 'Behov',
			organisationer: 'Organisationer',
			ideslussar: 'Idéslussar',
			inriktning: 'Inriktningar',
		}).map(([folder, title]): Page => ({ path: `${folder}/_index.md`, data: { title }, body: '' })),
		{ path: 'obesvarade.md', data: { title: 'Behov utan svar', url: '/behov/obesvarade/', layout: 'obesvarade' }, body: '' },
		...terms('inriktning', codes.inriktning),
		...terms('status', codes.status),
		...terms('globala-mal', codes.mal),
		...terms('vems', codes.agare, (code) => `/behov/vems/${code}/`),
		...needs.map(({ id, data, body }) => term('behov', id, { title: (data as Data)['titel'], ...data }, body)),
		...organisations.map(({ id }) => term('organisationer', id, { title: name.get(id) })),
		...labs.map(({ id, data, body }) => ({ path: `ideslussar/${id}.md`, data: { title: (data as Data)['namn'], ...data }, body })),
		...cases.map(({ id, data, body }) => {
			const own = data as { titel: string; inriktning: string; organisationer: string[]; behov: string[]; globala_mal?: { mal: number }[] };
			const status = statusOf(data);
			const added = {
				...{ title: own.titel, status: [status], statusnamn: codes.status[status], inriktningsnamn: codes.inriktning[own.inriktning] },
				...{ agarnamn: name.get(own.organisationer[0] ?? ''), vems: [...new Set(own.behov.map((need) => needOwner.get(need)))] },
				'globala-mal': (own.globala_mal ?? []).map(({ mal }) => `${mal}`),
			};
			return { path: `exempel/${id}.md`, data: { ...data, ...added, inriktning: [own.inriktning] }, body };
		}),
	];
}
