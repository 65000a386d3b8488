/** The accessibility statement, around what `tillganglighet.yaml` says. The fixed words are DIGG's. */
const law = 'lagen (2018:1937) om tillgänglighet till digital offentlig service';

export const accessibility = {
	'accessibility.title': 'Tillgänglighetsredogörelse',
	/** The title in its two parts: a phone breaks the line between them. */
	'accessibility.titleFirst': 'Tillgänglighets',
	'accessibility.titleLast': 'redogörelse',
	'accessibility.description': ({ service }: { service: string }) =>
		`Hur väl ${service} uppfyller lagen om tillgänglighet, vilka brister vi känner till och hur du rapporterar fler.`,
	'accessibility.lead':
		'Alla ska kunna använda webbplatsen, också du som använder hjälpmedel. Här står hur väl den klarar det, vad som brister och hur du säger till.',
	'accessibility.about': 'Om redogörelsen',
	'accessibility.actor': 'Offentlig aktör',
	'accessibility.service': 'Webbplats',
	'accessibility.level': 'Hur tillgänglig är webbplatsen?',
	'accessibility.level.helt': ({ service, label }: { service: string; label: string }) => `${service} är ${label} med ${law}.`,
	'accessibility.level.delvis': ({ service, label }: { service: string; label: string }) =>
		`${service} är ${label} med ${law}. Bristerna beskrivs här nedanför.`,
	'accessibility.level.inte': ({ service, label }: { service: string; label: string }) =>
		`${service} är ${label} med ${law}. Det som inte är tillgängligt beskrivs här nedanför.`,
	'accessibility.deficiencies': 'Innehåll som inte är tillgängligt',
	'accessibility.noDeficiencies': 'Vi känner inte till något innehåll som brister.',
	'accessibility.since': ({ date }: { date: string }) => `Vi har känt till det sedan ${date}.`,
	'accessibility.report': 'Rapportera brister',
	'accessibility.reportText':
		'Hittar du något som inte fungerar för dig? Säg till, så vet vi vad vi ska rätta. Behöver du innehållet på ett annat sätt kan du också be om det.',
	'accessibility.reportMail': 'Skriv till',
	'accessibility.reportSubject': 'Brist i tillgängligheten',
	'accessibility.reportLink': 'Rapportera en brist',
	'accessibility.supervision': 'Tillsyn',
	'accessibility.supervisionText': ({ authority }: { authority: string }) =>
		`${authority} ser till att lagen följs. Är du inte nöjd med hur vi har tagit hand om din synpunkt kan du anmäla det dit.`,
	'accessibility.supervisionLink': ({ authority }: { authority: string }) => `Anmäl till ${authority}`,
	'accessibility.method': 'Hur vi testat webbplatsen',
	'accessibility.assessed': ({ date }: { date: string }) => `Den senaste bedömningen gjordes den ${date}.`,
	'accessibility.updated': ({ date }: { date: string }) => `Redogörelsen uppdaterades senast den ${date}.`,
	'accessibility.old': ({ months }: { months: number }) =>
		`Bedömningen är ${months} månader gammal. Den ska göras om minst en gång om året, så något kan ha ändrats sedan dess.`,
	'accessibility.disproportionate': 'Oskäligt betungande anpassning',
	'accessibility.disproportionateText': 'Det här har vi undantagit, med stöd av 12 § i lagen.',
	'accessibility.outside': 'Innehåll som inte omfattas av lagen',
	'accessibility.outsideText': 'Det här omfattas inte, enligt 9 § i lagen.',
	'accessibility.exceptions': 'Undantag',
	'accessibility.noExceptions': 'Inget innehåll är undantaget.',
} as const;
