import { figures } from '@/i18n/figures.ts';
import { t } from '@/i18n/t.ts';
import type { ListPart } from '@/portfolio/paging.ts';

/** What stands beside the heading of a list: how many lines it has, or where it is cut, which of them these are. */
export function linesShown({ total, from, lines }: ListPart<unknown>): string {
	return lines.length === total ? figures(total) : t('paging.lines', { from, to: from + lines.length - 1, total });
}
