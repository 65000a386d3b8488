import { allLessons, lessonsByKind, type FoundLesson, type Theme } from './lessons.ts';
import type { Case, Lab } from './model.ts';
import { beginningsOf, splitGroups, type ListPart, type PageNumber } from './paging.ts';
import { lessonKind, type LessonKindId } from './vocabulary/lesson.ts';

/* All that the pages of lessons show. What stands on the first page only is its `intro`. */

/** A lesson in the list of all, and where it was learnt. */
export interface LessonLine extends Pick<FoundLesson, 'from' | 'id' | 'title'> {
	text: string;
}

/** How many lessons there are of a kind in each theme, and the page where they begin. */
export interface LessonCounts {
	kind: LessonKindId;
	total: number;
	page: number;
	themes: readonly { theme: Theme; count: number; page: number }[];
}

/** The lessons of a kind that stand on a page, theme by theme. */
export interface KindPart {
	kind: LessonKindId;
	/** How many there are of the kind on all pages. */
	total: number;
	themes: readonly (ListPart<LessonLine> & { theme: Theme })[];
}

export interface LessonsPage {
	page: PageNumber;
	kinds: readonly KindPart[];
	intro?: { total: number; counts: readonly LessonCounts[] };
}

const lessonLine = ({ lesson: { text }, from, id, title }: FoundLesson): LessonLine => ({ text, from, id, title });

export function lessonsPages({ cases, labs }: { cases: readonly Case[]; labs: readonly Lab[] }): LessonsPage[] {
	const lessons = allLessons(cases, labs);
	const groups = lessonsByKind(lessons).flatMap(({ kind, themes }) =>
		themes.map(({ theme, lessons: own }) => ({ id: { kind, theme }, lines: own.map(lessonLine) })),
	);
	const beginnings = beginningsOf(groups);
	const placed = groups.map(({ id, lines }, index) => ({ ...id, count: lines.length, page: beginnings[index] ?? 1 }));
	const counts = lessonKind.ids.map((id) => {
		const themes = placed.filter(({ kind }) => kind === id).map(({ theme, count, page }) => ({ theme, count, page }));
		const total = themes.reduce((sum, { count }) => sum + count, 0);
		return { kind: id, total, page: themes.find(({ count }) => count > 0)?.page ?? 1, themes };
	});
	return splitGroups(groups).map(({ page, groups: parts }) => ({
		page,
		kinds: counts
			.map(({ kind, total }) => ({
				...{ kind, total },
				themes: parts
					.filter(({ id, lines }) => id.kind === kind && lines.length > 0)
					.map(({ id, ...part }) => ({ theme: id.theme, ...part })),
			}))
			.filter(({ total, themes }) => themes.length > 0 || (total === 0 && page.number === 1)),
		...(page.number === 1 && { intro: { total: lessons.length, counts } }),
	}));
}
