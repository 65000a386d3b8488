import { t } from '../i18n/t.ts';
import type { Case } from '../portfolio/model.ts';
import { caseStatus } from '../portfolio/status.ts';
import { endReason } from '../portfolio/vocabulary/ending.ts';
import { formatDate, formatWhen } from './format.ts';

/** Why a case has the status that is worked out for it, in words for a reader: the facts that decided. */
export function statusReason(item: Pick<Case, 'unpublished' | 'ended' | 'inUse' | 'effects' | 'started'>): string {
	const since = item.inUse ? formatDate(item.inUse.since) : '';
	const started = item.started ? formatWhen(item.started) : '';
	const ended = item.ended ? formatWhen(item.ended.date) : '';
	const reason = item.ended ? (item.ended.comment ?? endReason.label(item.ended.reason)).replace(/\.$/, '') : '';
	const ordinary =
		item.ended?.reason === 'blev-ordinarie'
			? [' ', t('case.ordinary', { date: formatDate(item.ended.date) }), item.ended.comment && ` ${item.ended.comment}`].join('')
			: '';
	const status = caseStatus(item);
	switch (status) {
		case 'ide':
			return t('case.why.ide');
		case 'pagar':
			return t('case.why.pagar', { started });
		case 'i-bruk':
			return t('case.why.i-bruk', { since }) + ordinary;
		case 'innovation':
			return t('case.why.innovation', { since }) + ordinary;
		case 'tidigare-innovation':
		case 'avslutat-forsok':
			return t(`case.why.${status}`, { ended, reason });
		case 'avpublicerad':
			return t('case.unpublishedText', { date: formatDate(item.unpublished?.date ?? '') });
	}
}
