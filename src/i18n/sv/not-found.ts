/** What meets a reader whose address leads nowhere. */
export const notFound = {
	'notFound.title': 'Sidan finns inte',
	'notFound.description': 'Adressen leder ingenstans. Sök, eller börja om i exemplen eller behoven.',
	'notFound.lead': 'Vi hittade ingen sida på den adressen. Den kan ha flyttats eller tagits bort, eller så blev en bokstav fel på vägen.',
	'notFound.search':
		'Sök efter det du ville läsa, eller börja i någon av listorna. Kom du hit genom en länk hos oss får du gärna tala om det.',
	'notFound.ways': 'Andra vägar',
	'notFound.start': 'Startsidan',
	'notFound.cases': 'Alla exempel',
	'notFound.needs': 'Alla behov',
	'notFound.tell': 'Tala om att en länk är trasig',
	'notFound.subject': 'En länk är trasig',
} as const;
