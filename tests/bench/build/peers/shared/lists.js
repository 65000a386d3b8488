/**
 * What the sites have in common: which lists there are, what stands in them, and what a case says beside its text.
 *
 * @typedef {{ id: string, data: any }} Entry
 * @typedef {{ cases: Entry[], needs: Entry[], organisations: Entry[], labs: Entry[] }} Portfolio
 * @typedef {{ text: string, href?: string, more?: string }} Item
 * @typedef {{ title: string, items: Item[] }} Section
 * @typedef {{ path: string, title: string, items: Item[] }} List
 */

/** @type {(data: any) => string} */
export const statusOf = ({ avslutat, i_bruk, effekter = [], startade }) => {
	const isShown = effekter.some(({ evidens }) => evidens >= 2);
	if (avslutat && avslutat.orsak !== 'blev-ordinarie') return i_bruk && isShown ? 'tidigare-innovation' : 'avslutat-forsok';
	if (i_bruk) return isShown ? 'innovation' : 'i-bruk';
	return startade ? 'pagar' : 'ide';
};

/** @type {<T>(items: T[], keys: (item: T) => string[]) => Map<string, T[]>} */
function groupBy(items, keys) {
	const groups = new Map();
	for (const item of items) {
		for (const key of new Set(keys(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}

/**
 * @param {Portfolio} portfolio
 * @param {{ inriktning: Record<string, string>, status: Record<string, string>, agare: Record<string, string>, mal: Record<string, string> }} codes
 */
export function siteOf({ cases, needs, organisations, labs }, codes) {
	const need = new Map(needs.map((entry) => [entry.id, entry.data]));
	const organisation = new Map(organisations.map((entry) => [entry.id, entry.data]));
	const title = new Map(cases.map((entry) => [entry.id, entry.data.titel]));
	const name = (id) => organisation.get(id)?.namn ?? id;
	const needItem = (id) => ({ text: need.get(id)?.titel ?? id, href: `/behov/${id}/` });
	const organisationItem = (id) => (organisation.has(id) ? { text: name(id), href: `/organisationer/${id}/` } : { text: id });

	/** @type {(entry: Entry) => Item} */
	const caseItem = ({ id, data }) => ({
		text: data.titel,
		href: `/exempel/${id}/`,
		more: `${data.ingress} ${codes.inriktning[data.inriktning]}, ${codes.status[statusOf(data)]}, ${name(data.organisationer[0])}`,
	});
	const byNeed = groupBy(cases, ({ data }) => data.behov);
	const byOrganisation = groupBy(cases, ({ data }) => data.organisationer);
	const byStatus = groupBy(cases, ({ data }) => [statusOf(data)]);
	const byFacet = groupBy(cases, ({ data }) => [data.inriktning]);
	const byGoal = groupBy(cases, ({ data }) => (data.globala_mal ?? []).map(({ mal }) => `${mal}`));
	const byOwner = groupBy(cases, ({ data }) => data.behov.map((id) => need.get(id)?.agare));
	const itemsFrom = (groups, key) => (groups.get(key) ?? []).map(caseItem);
	/** @type {(folder: string, labels: Record<string, string>, groups: Map<string, Entry[]>) => List[]} */
	const listsFrom = (folder, labels, groups) =>
		Object.entries(labels).map(([code, label]) => ({ path: `${folder}/${code}`, title: label, items: itemsFrom(groups, code) }));

	return {
		/** @type {(id: string) => Item[]} */
		casesOfNeed: (id) => itemsFrom(byNeed, id),
		/** @type {(id: string) => Item[]} */
		casesOfOrganisation: (id) => itemsFrom(byOrganisation, id),
		/** @type {(data: any) => Item[]} */
		casesOfLab: (data) => (data.exempel ?? []).map((id) => ({ text: title.get(id) ?? id, href: `/exempel/${id}/` })),
		/** @type {() => Item[]} */
		latest: () => cases.slice(-10).map(caseItem),
		/** @type {() => List[]} */
		lists: () => [
			{ path: 'exempel', title: 'Alla exempel', items: cases.map(caseItem) },
			{ path: 'behov', title: 'Behov', items: needs.map(({ id, data }) => ({ ...needItem(id), more: data.beskrivning })) },
			{
				path: 'behov/obesvarade',
				title: 'Behov utan svar',
				items: needs.filter(({ id }) => !byNeed.has(id)).map(({ id }) => needItem(id)),
			},
			{ path: 'organisationer', title: 'Organisationer', items: organisations.map(({ id }) => organisationItem(id)) },
			{
				path: 'ideslussar',
				title: 'Idéslussar',
				items: labs.map(({ id, data }) => ({ text: data.namn, href: `/ideslussar/${id}/`, more: data.ingress })),
			},
			{
				path: 'inriktning',
				title: 'Inriktningar',
				items: Object.entries(codes.inriktning).map(([code, text]) => ({ text, href: `/inriktning/${code}/` })),
			},
			...listsFrom('inriktning', codes.inriktning, byFacet),
			...listsFrom('status', codes.status, byStatus),
			...listsFrom('globala-mal', codes.mal, byGoal),
			...listsFrom('behov/vems', codes.agare, byOwner),
		],
		/** @type {(data: any) => Section[]} */
		sections: (data) => {
			const texts = (items = []) => items.map((text) => ({ text }));
			const sections = [
				{ title: 'Organisationer', items: data.organisationer.map(organisationItem) },
				{
					title: 'Inriktning',
					items: [{ text: codes.inriktning[data.inriktning], href: `/inriktning/${data.inriktning}/`, more: data.inriktning_skal }],
				},
				{ title: 'Status', items: [{ text: codes.status[statusOf(data)], href: `/status/${statusOf(data)}/` }] },
				{ title: 'Behov', items: data.behov.map(needItem) },
				{
					title: 'Effekter',
					items: (data.effekter ?? []).map(({ vad, fore, efter, enhet, for_vem }) => ({
						text: vad,
						more: [fore && `${fore} →`, efter, enhet, for_vem].filter(Boolean).join(' '),
					})),
				},
				{ title: 'Lärdomar', items: texts((data.lardomar ?? []).map(({ text }) => text)) },
				{ title: 'Metoder', items: texts(data.metoder) },
				{ title: 'Partner', items: texts(data.partner) },
				{ title: 'Hinder', items: texts(data.hinder) },
				{ title: 'Villkor', items: texts(data.villkor) },
				{
					title: 'Globala mål',
					items: (data.globala_mal ?? []).map(({ mal, skal }) => ({ text: codes.mal[mal], href: `/globala-mal/${mal}/`, more: skal })),
				},
				{ title: 'Händelser', items: (data.handelser ?? []).map(({ datum, text }) => ({ text: `${datum}`, more: text })) },
				{ title: 'Källor', items: data.kallor.map(({ titel, url, utgivare }) => ({ text: titel, href: url, more: utgivare })) },
			];
			return sections.filter(({ items }) => items.length > 0);
		},
	};
}
