import type { Case, Lab, Lesson } from './model.ts';
import { lessonKind, lessonTheme, type LessonKindId, type LessonThemeId } from './vocabulary/lesson.ts';

/** A lesson and where it was learnt. */
export interface FoundLesson {
	lesson: Lesson;
	from: 'case' | 'lab';
	id: string;
	title: string;
}

/** Every lesson of the cases, then of the idea labs, in the order they came. */
export const allLessons = (cases: readonly Case[], labs: readonly Lab[]): FoundLesson[] => [
	...cases.flatMap(({ id, title, lessons }) => lessons.map((lesson) => ({ lesson, from: 'case' as const, id, title }))),
	...labs.flatMap(({ id, name, lessons }) => lessons.map((lesson) => ({ lesson, from: 'lab' as const, id, title: name }))),
];

/** A theme, or undefined for lessons nobody has sorted: that is not the same as not fitting in ("övrigt"). */
export type Theme = LessonThemeId | undefined;

export interface LessonsOfKind {
	kind: LessonKindId;
	total: number;
	/** Every theme in order, also the empty ones, and last those without a theme. */
	themes: readonly { theme: Theme; lessons: readonly FoundLesson[] }[];
}

const themes: readonly Theme[] = [...lessonTheme.ids, undefined];

/** All kinds have the same rank: what did not work stands beside what did. */
export const lessonsByKind = (lessons: readonly FoundLesson[]): LessonsOfKind[] =>
	lessonKind.ids.map((kind) => {
		const own = lessons.filter(({ lesson }) => lesson.kind === kind);
		return {
			kind,
			total: own.length,
			themes: themes.map((theme) => ({ theme, lessons: own.filter(({ lesson }) => lesson.theme === theme) })),
		};
	});

/** Lessons of one place by kind. Kinds without a lesson are left out. */
export const groupByKind = (lessons: readonly Lesson[]): { kind: LessonKindId; lessons: Lesson[] }[] =>
	lessonKind.ids
		.map((kind) => ({ kind, lessons: lessons.filter((lesson) => lesson.kind === kind) }))
		.filter((group) => group.lessons.length > 0);
