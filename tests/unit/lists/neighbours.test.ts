import { expect, test } from 'vitest';
import { needOverviews } from '../../../src/portfolio/groups.ts';
import { neighboursAmong } from '../../../src/portfolio/neighbours.ts';
import { aNeed } from '../../support/builders.ts';

const need = aNeed({ id: 'besked', owner: 'invanare', kind: 'forbattring' });

test('needs with both owner and kind in common come first, then kind, then owner, and strangers not at all', () => {
	const others = [
		aNeed({ id: 'bara-agare', owner: 'invanare', kind: 'framsyn', title: 'Aaa bara ägare' }),
		aNeed({ id: 'bara-slag', owner: 'omvarld', kind: 'forbattring', title: 'Bbb bara slag' }),
		aNeed({ id: 'frammande', owner: 'omvarld', kind: 'framsyn' }),
		aNeed({ id: 'bada', owner: 'invanare', kind: 'forbattring', title: 'Ccc båda' }),
	];

	const found = neighboursAmong(needOverviews([need, ...others], []))(need);

	expect(found.map((item) => [item.need.id, item.shares])).toEqual([
		['bada', 'both'],
		['bara-slag', 'kind'],
		['bara-agare', 'owner'],
	]);
});

test('among equals the title decides, and the list stops at its limit', () => {
	const others = ['Ccc ccc', 'Aaa aaa', 'Bbb bbb'].map((title, index) => aNeed({ id: `n${index}`, title }));

	expect(neighboursAmong(needOverviews(others, []))(need, 2).map((item) => item.need.title)).toEqual(['Aaa aaa', 'Bbb bbb']);
});
