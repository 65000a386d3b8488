import { defineVocabulary, type TermId } from './define.ts';

/** *Lärdom, sort*: how it went. */
export const lessonKind = defineVocabulary('lärdomens sort', {
	fungerade: { label: 'Fungerade', description: 'Det här hjälpte.', english: 'Worked' },
	'fungerade-inte': { label: 'Fungerade inte', description: 'Det här gick inte, eller kostade mer än det gav.', english: 'Did not work' },
	overraskade: { label: 'Överraskade', description: 'Det här visste vi inte när vi började.', english: 'Surprised us' },
});

/** *Lärdom, tema*: the perspectives of SKR's study of the idea labs (2021), and the rest. */
export const lessonTheme = defineVocabulary('lärdomens tema', {
	'synen-pa-innovation': {
		label: 'Synen på innovation',
		description: 'Vad ordet betyder här, och om vi menar samma sak.',
		english: 'The view of innovation',
	},
	'struktur-och-kultur': {
		label: 'Struktur och kultur',
		description: 'Hur arbetet är ordnat och hur vi är mot varandra.',
		english: 'Structure and culture',
	},
	'strategiskt-och-operativt': {
		label: 'Strategiskt och operativt',
		description: 'Hur ledningens riktning och vardagens arbete hänger ihop.',
		english: 'Strategic and operational',
	},
	'arena-for-larande': { label: 'Arena för lärande', description: 'Var och hur vi lär oss av varandra.', english: 'An arena for learning' },
	ovrigt: { label: 'Övrigt', description: 'Sådant som inte passar under de andra.', english: 'Other' },
});

export type LessonKindId = TermId<typeof lessonKind>;
export type LessonThemeId = TermId<typeof lessonTheme>;
