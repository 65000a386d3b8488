import { t } from '@/i18n/t.ts';
import { address, pageAddress } from '@/portfolio/addresses.ts';
import type { Theme } from '@/portfolio/lessons.ts';
import { lessonTheme, type LessonKindId } from '@/portfolio/vocabulary/lesson.ts';
import { url } from '@/site/url.ts';

/** Where on the page the lessons of a kind and a theme stand. */
export const anchor = (kind: LessonKindId, theme: Theme): string => `${kind}-${theme ?? 'utan-tema'}`;

/** The way from the first page of the lessons to a place on any of them. */
export const placeOf = (page: number, place: string): string =>
	page === 1 ? `#${place}` : `${url(pageAddress(address.lessons, page))}#${place}`;

export const themeLabel = (theme: Theme): string => (theme ? lessonTheme.label(theme) : t('lesson.noTheme'));
