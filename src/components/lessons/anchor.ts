import { t } from '@/i18n/t.ts';
import type { Theme } from '@/portfolio/lessons.ts';
import { lessonTheme, type LessonKindId } from '@/portfolio/vocabulary/lesson.ts';

/** Where on the page the lessons of a kind and a theme stand. */
export const anchor = (kind: LessonKindId, theme: Theme): string => `${kind}-${theme ?? 'utan-tema'}`;

export const themeLabel = (theme: Theme): string => (theme ? lessonTheme.label(theme) : t('lesson.noTheme'));
