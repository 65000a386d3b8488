import { address } from './addresses.ts';
import type { Day, Lesson, Need, Organisation, Source } from './model.ts';
import type { Term, Vocabulary } from './vocabulary/define.ts';
import { lessonKind, lessonTheme } from './vocabulary/lesson.ts';

/** What the parts of the open data are looked up in. */
export interface Lookup {
	needs: ReadonlyMap<string, Need>;
	organisations: ReadonlyMap<string, Organisation>;
	today: Day;
	/** From a site address to one with host and base path. */
	absolute: (address: string) => string;
}

/** A code with its labels: nobody has to know our lists to read the data. */
export const openTerm = <Id extends string>(vocabulary: Vocabulary<Id, Term>, id: Id) => ({
	kod: id,
	namn: vocabulary.label(id),
	en: vocabulary.term(id).english,
});

/** An organisation of the portfolio with id and address; any other by name only. */
export function openOrganisation(idOrName: string, { organisations, absolute }: Lookup) {
	const found = organisations.get(idOrName);
	return found ? { id: found.id, namn: found.name, adress: absolute(address.organisation(found.id)) } : { namn: idOrName };
}

export const openLessons = (lessons: readonly Lesson[]) =>
	lessons.map((lesson) => ({
		text: lesson.text,
		sort: openTerm(lessonKind, lesson.kind),
		tema: lesson.theme && openTerm(lessonTheme, lesson.theme),
		kallor: lesson.sources,
	}));

/** Sources with the numbers that `kallor` elsewhere refers to. */
export const openSources = (sources: readonly Source[]) =>
	sources.map((source, index) => ({
		nummer: index + 1,
		titel: source.title,
		utgivare: source.publisher,
		url: source.url,
		publicerad: source.published,
	}));
