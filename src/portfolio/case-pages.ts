import type { Case } from './model.ts';

/** What stands at an address under `/exempel/`. */
export type CasePage = { id: string; kind: 'case' | 'unpublished' | 'moved'; item: Case };

/** A page for every case, for every unpublished one (it says when and why), and for every id a case has had. */
export const casePages = (cases: readonly Case[], unpublished: readonly Case[]): CasePage[] => [
	...cases.map((item) => ({ id: item.id, kind: 'case' as const, item })),
	...unpublished.map((item) => ({ id: item.id, kind: 'unpublished' as const, item })),
	...[...cases, ...unpublished].flatMap((item) => item.formerIds.map((id) => ({ id, kind: 'moved' as const, item }))),
];
