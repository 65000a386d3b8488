import type { Site } from '../portfolio/model.ts';
import type { CollectionName } from '../portfolio/schema/collections.ts';
import type { FormField } from './form-fields.ts';

/** The site the form belongs to, and its addresses. */
export interface FormSite {
	site: Pick<Site, 'name' | 'repository' | 'editing'>;
	/** The site's own address, with its base path. */
	url: string;
	/** Address of a square picture. */
	logo: string;
}

/** Kinds of file with an entry each that are written in the form. */
export const formCollections = ['exempel', 'behov', 'organisationer', 'ideslussar'] as const satisfies readonly CollectionName[];

/** Files that there is one of. */
export const settingsFiles = ['webbplats', 'tillganglighet'] as const satisfies readonly CollectionName[];

/** What is not in the form, and why not. */
export const outsideForm: { readonly [Name in CollectionName]?: string } = {
	sidor: 'MDX med webbplatsens egna komponenter: ett formulär skulle förstöra dem. Utvecklare ändrar sidorna.',
	synonymer: 'Tusentals rader. De söks igenom och ändras i en textredigerare.',
	seAven: 'Tusentals rader. De söks igenom och ändras i en textredigerare.',
	delasInte: 'En rad för varje ord. De ändras i en textredigerare.',
	delasSa: 'En rad för varje ord. De ändras i en textredigerare.',
};

/** The field that names an entry, in lists and in its file name. */
export const nameOf = { exempel: 'titel', behov: 'titel', organisationer: 'namn', ideslussar: 'namn' } as const;

export const about = {
	exempel: {
		label: 'Exempel',
		label_singular: 'exempel',
		icon: 'lightbulb',
		description: 'Något som har prövats eller används, och vad det gav.',
	},
	behov: {
		label: 'Behov',
		label_singular: 'behov',
		icon: 'record_voice_over',
		description: 'Något som invånare, medarbetare eller omvärlden behöver.',
	},
	organisationer: {
		label: 'Organisationer',
		label_singular: 'organisation',
		icon: 'apartment',
		description: 'Kommuner, regioner och andra som är med.',
	},
	ideslussar: { label: 'Idéslussar', label_singular: 'idésluss', icon: 'water', description: 'Idéslussar och vad de lärde sig.' },
	webbplats: { label: 'Webbplatsen', icon: 'settings', description: 'Namn, kontakt, licenser och färg.' },
	tillganglighet: { label: 'Tillgänglighet', icon: 'accessibility', description: 'Tillgänglighetsredogörelsen.' },
} as const;

export const words = {
	form: 'Redigera',
	practice: 'Övningsrum',
	practiceNotice: 'Övningsrum. Det du sparar stannar i din webbläsare.',
	body: 'Text',
	bodyHint: 'Texten på sidan. Börja rubriker på nivå 2. Sikta på 280–450 ord.',
	slugHint: 'Blir filens namn och sidans adress. Den ändras aldrig sedan.',
	file: 'Filen',
	unfitting: 'Skriv så som det står under fältet.',
	slugPattern: 'Skriv bara a–z, siffror och bindestreck.',
} as const;

/** Left out, these mean yes: only a no that is written says something. Of all others, a no is nothing to write. */
export const yesUnlessSaid: readonly string[] = ['granskning'];

/** What is needed at once first, what belongs to a later stage last. */
export const inOrder = (fields: readonly FormField[]): FormField[] => [
	...fields.filter(({ later }) => !later),
	...fields.filter(({ later }) => later),
];

const messages = {
	create: 'Lägg till {{collection}} ”{{slug}}”',
	update: 'Ändra {{collection}} ”{{slug}}”',
	delete: 'Ta bort {{collection}} ”{{slug}}”',
	uploadMedia: 'Lägg till bilden ”{{path}}”',
	deleteMedia: 'Ta bort bilden ”{{path}}”',
};

/** Where the form saves: the repository, or nowhere, for practice. Sign-in is the host's own. */
export function backendOf({ repository, editing: { host, branch, signIn, client } }: FormSite['site']) {
	const { origin, pathname } = new URL(repository ?? 'https://example.org');
	const repo = pathname.replace(/^\/|(\.git)?\/*$/g, '');
	// A repository is an owner's.
	if (!repo.includes('/')) return { name: 'test-repo' as const };
	const common = { repo, branch, commit_messages: messages };
	const own = (api: string, known: string) => (origin === known ? {} : { api_root: `${origin}${api}` });
	switch (host) {
		case 'github':
			return {
				name: 'github' as const,
				...common,
				...own('/api/v3', 'https://github.com'),
				...(signIn ? { base_url: signIn } : { auth_methods: ['token' as const] }),
			};
		case 'gitlab':
			return {
				name: 'gitlab' as const,
				...common,
				...own('/api/v4', 'https://gitlab.com'),
				...(origin !== 'https://gitlab.com' && { base_url: origin }),
				...(client ? { auth_type: 'pkce' as const, app_id: client } : { auth_methods: ['token' as const] }),
			};
		case 'forgejo':
			return {
				name: 'gitea' as const,
				...common,
				api_root: `${origin}/api/v1`,
				base_url: origin,
				...(client ? { app_id: client } : { auth_methods: ['token' as const] }),
			};
	}
}

/** A file's path in the repository. The content may lie at its top. */
export const inRepository = ({ editing: { folder } }: FormSite['site'], path: string): string =>
	folder === '.' ? path : `${folder}/${path}`;
